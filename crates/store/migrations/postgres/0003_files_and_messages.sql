-- Files by their digest, the rooms they were put in, messages to be sent, what was read, the office's own values.

CREATE TABLE files (
    digest BYTEA NOT NULL PRIMARY KEY,
    media_type TEXT COLLATE "C" NOT NULL,
    length BIGINT NOT NULL
);

CREATE TABLE file_chunks (
    digest BYTEA NOT NULL REFERENCES files,
    chunk BIGINT NOT NULL,
    bytes BYTEA NOT NULL,
    PRIMARY KEY (digest, chunk)
);

CREATE TABLE file_places (
    book TEXT COLLATE "C" NOT NULL,
    room TEXT COLLATE "C" NOT NULL,
    digest BYTEA NOT NULL REFERENCES files,
    name TEXT COLLATE "C" NOT NULL,
    placed_by TEXT COLLATE "C" NOT NULL,
    placed_at BIGINT NOT NULL,
    PRIMARY KEY (book, room, digest)
);
CREATE INDEX file_places_digest ON file_places (digest);

-- id is SHA-256 over entry, recipient and channel: a message is enqueued once.
CREATE TABLE outbox (
    id BYTEA NOT NULL PRIMARY KEY,
    entry TEXT COLLATE "C" NOT NULL,
    recipient TEXT COLLATE "C" NOT NULL,
    channel TEXT COLLATE "C" NOT NULL,
    content TEXT COLLATE "C" NOT NULL,
    created BIGINT NOT NULL,
    next_at BIGINT,
    tries BIGINT NOT NULL,
    sent_at BIGINT,
    why TEXT COLLATE "C"
);
CREATE INDEX outbox_next ON outbox (next_at) WHERE next_at IS NOT NULL;
CREATE INDEX outbox_entry ON outbox (entry);

CREATE TABLE reads (
    book TEXT COLLATE "C" NOT NULL,
    room TEXT COLLATE "C" NOT NULL,
    person TEXT COLLATE "C" NOT NULL,
    up_to BIGINT NOT NULL,
    read_at BIGINT NOT NULL,
    PRIMARY KEY (book, room, person)
);

CREATE TABLE office (
    name TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    content TEXT COLLATE "C" NOT NULL
);

CREATE TABLE numbers (
    series TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    last BIGINT NOT NULL
);
