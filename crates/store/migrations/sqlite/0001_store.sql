-- The record: books, entries, bodies, acts. Entries are never changed and never removed.

CREATE TABLE books (
    book TEXT NOT NULL PRIMARY KEY
) STRICT, WITHOUT ROWID;

-- header and facts are canonical JSON: {"commitment":…,"facts":…,"header":…} is what hash is taken over.
-- office is SHA-256 over the office of the entry before in the book, and hash.
CREATE TABLE entries (
    book TEXT NOT NULL REFERENCES books,
    position INTEGER NOT NULL CHECK (position > 0),
    room TEXT NOT NULL,
    number INTEGER NOT NULL CHECK (number > 0),
    header TEXT NOT NULL,
    facts TEXT NOT NULL,
    commitment BLOB,
    hash BLOB NOT NULL,
    office BLOB NOT NULL,
    PRIMARY KEY (book, position),
    UNIQUE (book, room, number)
) STRICT, WITHOUT ROWID;

-- What is personal, apart, so that it can be erased. sealed_under names the key of the room; null: in clear.
CREATE TABLE bodies (
    book TEXT NOT NULL,
    position INTEGER NOT NULL,
    sealed_under TEXT,
    salt BLOB NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (book, position),
    FOREIGN KEY (book, position) REFERENCES entries
) STRICT, WITHOUT ROWID;

-- Which entries an act wrote, and the digest of what it said: the same act is written once.
CREATE TABLE acts (
    book TEXT NOT NULL REFERENCES books,
    act TEXT NOT NULL,
    content BLOB NOT NULL,
    first_position INTEGER NOT NULL,
    entry_count INTEGER NOT NULL,
    PRIMARY KEY (book, act)
) STRICT, WITHOUT ROWID;

-- Derived: how the cases stand. May be emptied and rebuilt from the record at any time.

CREATE TABLE shelf (
    book TEXT NOT NULL PRIMARY KEY,
    number TEXT NOT NULL,
    title TEXT NOT NULL,
    stage TEXT NOT NULL,
    updated_at INTEGER NOT NULL,
    facts TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX shelf_number ON shelf (number);
CREATE INDEX shelf_stage ON shelf (stage, updated_at, book);

CREATE TABLE shelf_person (
    book TEXT NOT NULL,
    person TEXT NOT NULL,
    part TEXT NOT NULL,
    updated_at INTEGER NOT NULL,
    PRIMARY KEY (book, person, part)
) STRICT, WITHOUT ROWID;
CREATE INDEX shelf_person_newest ON shelf_person (person, updated_at, book, part);

-- until is a date; '9999-12-31' when nothing presses.
CREATE TABLE awaiting (
    book TEXT NOT NULL,
    person TEXT NOT NULL,
    what TEXT NOT NULL,
    until TEXT NOT NULL,
    PRIMARY KEY (book, person, what)
) STRICT, WITHOUT ROWID;
CREATE INDEX awaiting_desk ON awaiting (person, until, book, what);

CREATE TABLE due (
    book TEXT NOT NULL,
    deadline TEXT NOT NULL,
    due_at INTEGER NOT NULL,
    PRIMARY KEY (book, deadline)
) STRICT, WITHOUT ROWID;
CREATE INDEX due_next ON due (due_at, book, deadline);

-- The database itself refuses to change the past.

CREATE TRIGGER entries_no_update BEFORE UPDATE ON entries
BEGIN SELECT RAISE(ABORT, 'entries are never changed'); END;
CREATE TRIGGER entries_no_delete BEFORE DELETE ON entries
BEGIN SELECT RAISE(ABORT, 'entries are never removed'); END;
CREATE TRIGGER acts_no_update BEFORE UPDATE ON acts
BEGIN SELECT RAISE(ABORT, 'acts are never changed'); END;
CREATE TRIGGER acts_no_delete BEFORE DELETE ON acts
BEGIN SELECT RAISE(ABORT, 'acts are never removed'); END;
CREATE TRIGGER books_no_update BEFORE UPDATE ON books
BEGIN SELECT RAISE(ABORT, 'books are never renamed'); END;
CREATE TRIGGER books_no_delete BEFORE DELETE ON books
BEGIN SELECT RAISE(ABORT, 'books are never removed'); END;
CREATE TRIGGER bodies_no_update BEFORE UPDATE ON bodies
BEGIN SELECT RAISE(ABORT, 'bodies are erased or left as they are'); END;
