-- Files by their digest, the rooms they were put in, messages to be sent, what was read, the office's own values.

CREATE TABLE files (
    digest BLOB NOT NULL PRIMARY KEY,
    media_type TEXT NOT NULL,
    length INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE file_chunks (
    digest BLOB NOT NULL REFERENCES files,
    chunk INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (digest, chunk)
) STRICT;

CREATE TABLE file_places (
    book TEXT NOT NULL,
    room TEXT NOT NULL,
    digest BLOB NOT NULL REFERENCES files,
    name TEXT NOT NULL,
    placed_by TEXT NOT NULL,
    placed_at INTEGER NOT NULL,
    PRIMARY KEY (book, room, digest)
) STRICT, WITHOUT ROWID;
CREATE INDEX file_places_digest ON file_places (digest);

-- id is SHA-256 over entry, recipient and channel: a message is enqueued once.
CREATE TABLE outbox (
    id BLOB NOT NULL PRIMARY KEY,
    entry TEXT NOT NULL,
    recipient TEXT NOT NULL,
    channel TEXT NOT NULL,
    content TEXT NOT NULL,
    created INTEGER NOT NULL,
    next_at INTEGER,
    tries INTEGER NOT NULL,
    sent_at INTEGER,
    why TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX outbox_next ON outbox (next_at) WHERE next_at IS NOT NULL;
CREATE INDEX outbox_entry ON outbox (entry);

CREATE TABLE reads (
    book TEXT NOT NULL,
    room TEXT NOT NULL,
    person TEXT NOT NULL,
    up_to INTEGER NOT NULL,
    read_at INTEGER NOT NULL,
    PRIMARY KEY (book, room, person)
) STRICT, WITHOUT ROWID;

CREATE TABLE office (
    name TEXT NOT NULL PRIMARY KEY,
    content TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE numbers (
    series TEXT NOT NULL PRIMARY KEY,
    last INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
