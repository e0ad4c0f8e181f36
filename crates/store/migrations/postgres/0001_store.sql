-- The record: books, entries, bodies, acts. Entries are never changed and never removed.

CREATE TABLE books (
    book TEXT COLLATE "C" NOT NULL PRIMARY KEY
);

-- header and facts are canonical JSON: {"commitment":…,"facts":…,"header":…} is what hash is taken over.
-- office is SHA-256 over the office of the entry before in the book, and hash.
CREATE TABLE entries (
    book TEXT COLLATE "C" NOT NULL REFERENCES books,
    position BIGINT NOT NULL CHECK (position > 0),
    room TEXT COLLATE "C" NOT NULL,
    number BIGINT NOT NULL CHECK (number > 0),
    header TEXT COLLATE "C" NOT NULL,
    facts TEXT COLLATE "C" NOT NULL,
    commitment BYTEA,
    hash BYTEA NOT NULL,
    office BYTEA NOT NULL,
    PRIMARY KEY (book, position),
    UNIQUE (book, room, number)
);

-- What is personal, apart, so that it can be erased. sealed_under names the key of the room; null: in clear.
CREATE TABLE bodies (
    book TEXT COLLATE "C" NOT NULL,
    position BIGINT NOT NULL,
    sealed_under TEXT COLLATE "C",
    salt BYTEA NOT NULL,
    content TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (book, position),
    FOREIGN KEY (book, position) REFERENCES entries
);

-- Which entries an act wrote, and the digest of what it said: the same act is written once.
CREATE TABLE acts (
    book TEXT COLLATE "C" NOT NULL REFERENCES books,
    act TEXT COLLATE "C" NOT NULL,
    content BYTEA NOT NULL,
    first_position BIGINT NOT NULL,
    entry_count BIGINT NOT NULL,
    PRIMARY KEY (book, act)
);

-- Derived: how the cases stand. May be emptied and rebuilt from the record at any time.

CREATE TABLE shelf (
    book TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    number TEXT COLLATE "C" NOT NULL,
    title TEXT COLLATE "C" NOT NULL,
    stage TEXT COLLATE "C" NOT NULL,
    updated_at BIGINT NOT NULL,
    facts TEXT COLLATE "C" NOT NULL
);
CREATE INDEX shelf_number ON shelf (number);
CREATE INDEX shelf_stage ON shelf (stage, updated_at, book);

CREATE TABLE shelf_person (
    book TEXT COLLATE "C" NOT NULL,
    person TEXT COLLATE "C" NOT NULL,
    part TEXT COLLATE "C" NOT NULL,
    updated_at BIGINT NOT NULL,
    PRIMARY KEY (book, person, part)
);
CREATE INDEX shelf_person_newest ON shelf_person (person, updated_at, book, part);

-- until is a date; '9999-12-31' when nothing presses.
CREATE TABLE awaiting (
    book TEXT COLLATE "C" NOT NULL,
    person TEXT COLLATE "C" NOT NULL,
    what TEXT COLLATE "C" NOT NULL,
    until TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (book, person, what)
);
CREATE INDEX awaiting_desk ON awaiting (person, until, book, what);

CREATE TABLE due (
    book TEXT COLLATE "C" NOT NULL,
    deadline TEXT COLLATE "C" NOT NULL,
    due_at BIGINT NOT NULL,
    PRIMARY KEY (book, deadline)
);
CREATE INDEX due_next ON due (due_at, book, deadline);

-- The database itself refuses to change the past.

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% are never changed or removed', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER entries_no_change BEFORE UPDATE OR DELETE ON entries
FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER entries_no_truncate BEFORE TRUNCATE ON entries
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER acts_no_change BEFORE UPDATE OR DELETE ON acts
FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER acts_no_truncate BEFORE TRUNCATE ON acts
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER books_no_change BEFORE UPDATE OR DELETE ON books
FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER bodies_no_change BEFORE UPDATE ON bodies
FOR EACH ROW EXECUTE FUNCTION refuse_change();
