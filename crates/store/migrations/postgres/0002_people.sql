-- People, how they sign in, and the positions they hold. Times are microseconds since 1970, dates are texts.

CREATE TABLE people (
    person TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    content TEXT COLLATE "C" NOT NULL
);

CREATE TABLE credentials (
    kind TEXT COLLATE "C" NOT NULL,
    name TEXT COLLATE "C" NOT NULL,
    person TEXT COLLATE "C" NOT NULL,
    secret_hash TEXT COLLATE "C",
    attempts BIGINT NOT NULL,
    locked_until BIGINT,
    PRIMARY KEY (kind, name)
);
CREATE INDEX credentials_person ON credentials (person);

CREATE TABLE codes (
    token BYTEA NOT NULL PRIMARY KEY,
    purpose TEXT COLLATE "C" NOT NULL,
    person TEXT COLLATE "C",
    content TEXT COLLATE "C" NOT NULL,
    created BIGINT NOT NULL,
    expires BIGINT NOT NULL,
    attempts_left BIGINT NOT NULL
);
CREATE INDEX codes_expires ON codes (expires);

CREATE TABLE sessions (
    token BYTEA NOT NULL PRIMARY KEY,
    person TEXT COLLATE "C" NOT NULL,
    assurance TEXT COLLATE "C" NOT NULL,
    scope TEXT COLLATE "C",
    created BIGINT NOT NULL,
    last_seen BIGINT NOT NULL,
    expires BIGINT NOT NULL,
    agent TEXT COLLATE "C" NOT NULL
);
CREATE INDEX sessions_person ON sessions (person);
CREATE INDEX sessions_expires ON sessions (expires);

CREATE TABLE organisations (
    organisation TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    kind TEXT COLLATE "C" NOT NULL,
    names TEXT COLLATE "C" NOT NULL
);

CREATE TABLE positions (
    person TEXT COLLATE "C" NOT NULL,
    role TEXT COLLATE "C" NOT NULL,
    organisation TEXT COLLATE "C" NOT NULL,
    since TEXT COLLATE "C" NOT NULL,
    until TEXT COLLATE "C",
    PRIMARY KEY (person, role, organisation, since)
);
CREATE INDEX positions_organisation ON positions (organisation, role);

CREATE TABLE tokens (
    token BYTEA NOT NULL PRIMARY KEY,
    person TEXT COLLATE "C" NOT NULL,
    label TEXT COLLATE "C" NOT NULL,
    created BIGINT NOT NULL,
    last_used BIGINT,
    revoked BIGINT
);
CREATE INDEX tokens_person ON tokens (person);

-- Counters for rate limits. Not backed up: they mean nothing a day later.
CREATE TABLE attempts (
    name TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    since BIGINT NOT NULL,
    count BIGINT NOT NULL
);

CREATE TABLE letters (
    number TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    book TEXT COLLATE "C" NOT NULL,
    side TEXT COLLATE "C" NOT NULL,
    person TEXT COLLATE "C",
    secret_hash TEXT COLLATE "C" NOT NULL,
    check_hash TEXT COLLATE "C",
    attempts_left BIGINT NOT NULL,
    created BIGINT NOT NULL,
    revoked BIGINT
);
CREATE INDEX letters_book ON letters (book, created);

CREATE TABLE drafts (
    code BYTEA NOT NULL PRIMARY KEY,
    person TEXT COLLATE "C",
    content TEXT COLLATE "C" NOT NULL,
    created BIGINT NOT NULL,
    updated BIGINT NOT NULL,
    expires BIGINT NOT NULL
);
CREATE INDEX drafts_person ON drafts (person);
CREATE INDEX drafts_expires ON drafts (expires);
