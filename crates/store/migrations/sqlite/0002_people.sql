-- People, how they sign in, and the positions they hold. Times are microseconds since 1970, dates are texts.

CREATE TABLE people (
    person TEXT NOT NULL PRIMARY KEY,
    content TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE credentials (
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    person TEXT NOT NULL,
    secret_hash TEXT,
    attempts INTEGER NOT NULL,
    locked_until INTEGER,
    PRIMARY KEY (kind, name)
) STRICT, WITHOUT ROWID;
CREATE INDEX credentials_person ON credentials (person);

CREATE TABLE codes (
    token BLOB NOT NULL PRIMARY KEY,
    purpose TEXT NOT NULL,
    person TEXT,
    content TEXT NOT NULL,
    created INTEGER NOT NULL,
    expires INTEGER NOT NULL,
    attempts_left INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX codes_expires ON codes (expires);

CREATE TABLE sessions (
    token BLOB NOT NULL PRIMARY KEY,
    person TEXT NOT NULL,
    assurance TEXT NOT NULL,
    scope TEXT,
    created INTEGER NOT NULL,
    last_seen INTEGER NOT NULL,
    expires INTEGER NOT NULL,
    agent TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX sessions_person ON sessions (person);
CREATE INDEX sessions_expires ON sessions (expires);

CREATE TABLE organisations (
    organisation TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    names TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE positions (
    person TEXT NOT NULL,
    role TEXT NOT NULL,
    organisation TEXT NOT NULL,
    since TEXT NOT NULL,
    until TEXT,
    PRIMARY KEY (person, role, organisation, since)
) STRICT, WITHOUT ROWID;
CREATE INDEX positions_organisation ON positions (organisation, role);

CREATE TABLE tokens (
    token BLOB NOT NULL PRIMARY KEY,
    person TEXT NOT NULL,
    label TEXT NOT NULL,
    created INTEGER NOT NULL,
    last_used INTEGER,
    revoked INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX tokens_person ON tokens (person);

-- Counters for rate limits. Not backed up: they mean nothing a day later.
CREATE TABLE attempts (
    name TEXT NOT NULL PRIMARY KEY,
    since INTEGER NOT NULL,
    count INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE letters (
    number TEXT NOT NULL PRIMARY KEY,
    book TEXT NOT NULL,
    side TEXT NOT NULL,
    person TEXT,
    secret_hash TEXT NOT NULL,
    check_hash TEXT,
    attempts_left INTEGER NOT NULL,
    created INTEGER NOT NULL,
    revoked INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX letters_book ON letters (book, created);

CREATE TABLE drafts (
    code BLOB NOT NULL PRIMARY KEY,
    person TEXT,
    content TEXT NOT NULL,
    created INTEGER NOT NULL,
    updated INTEGER NOT NULL,
    expires INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX drafts_person ON drafts (person);
CREATE INDEX drafts_expires ON drafts (expires);
