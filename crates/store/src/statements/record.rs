//! Statements on the record, the shelf, files, messages and the office.

super::statements! { RECORD:
    MIGRATIONS = "SELECT name, checksum FROM migrations ORDER BY number";
    ADD_MIGRATION = "INSERT INTO migrations (number, name, checksum) VALUES (?1, ?2, ?3)";

    // --- the record ---------------------------------------------------------------------------------------------
    LOCK_BOOK = "SELECT book FROM books WHERE book = ?1 /*lock*/";
    ADD_BOOK = "INSERT INTO books (book) VALUES (?1) ON CONFLICT (book) DO NOTHING";
    BOOKS = "SELECT book FROM books WHERE book >= ?1 AND book < ?2 AND book > ?3 ORDER BY book LIMIT ?4";
    ACT = "SELECT content, first_position, entry_count FROM acts WHERE book = ?1 AND act = ?2";
    ADD_ACT = "INSERT INTO acts (book, act, content, first_position, entry_count) VALUES (?1, ?2, ?3, ?4, ?5)";
    LAST_ENTRY = "SELECT position, office FROM entries WHERE book = ?1 ORDER BY position DESC LIMIT 1";
    LENGTH = "SELECT COALESCE(MAX(position), 0) FROM entries WHERE book = ?1";
    ROOM_HEAD = "SELECT number, hash FROM entries WHERE book = ?1 AND room = ?2 ORDER BY number DESC LIMIT 1";
    ADD_ENTRY = "INSERT INTO entries (book, position, room, number, header, facts, commitment, hash, office)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";
    ADD_BODY = "INSERT INTO bodies (book, position, sealed_under, salt, content) VALUES (?1, ?2, NULL, ?3, ?4)";
    ENTRIES = "SELECT e.position, e.header, e.facts, e.commitment, e.hash, e.office, b.salt, b.content
        FROM entries e LEFT JOIN bodies b ON b.book = e.book AND b.position = e.position
        WHERE e.book = ?1 AND e.position > ?2 AND e.position <= ?3 ORDER BY e.position";
    ENTRIES_BETWEEN = "SELECT e.book, e.position, e.room, e.number, e.header, e.facts, e.commitment, e.hash, e.office,
            b.salt, b.content
        FROM entries e LEFT JOIN bodies b ON b.book = e.book AND b.position = e.position
        WHERE e.book > ?1 AND e.book <= ?2 ORDER BY e.book, e.position";
    BOOK_ENTRIES = "SELECT e.book, e.position, e.room, e.number, e.header, e.facts, e.commitment, e.hash, e.office,
            b.salt, b.content
        FROM entries e LEFT JOIN bodies b ON b.book = e.book AND b.position = e.position
        WHERE e.book = ?1 ORDER BY e.position";
    ACTS_BETWEEN = "SELECT book, act, first_position, entry_count FROM acts
        WHERE book > ?1 AND book <= ?2 ORDER BY book, first_position";
    BOOK_ACTS = "SELECT book, act, first_position, entry_count FROM acts WHERE book = ?1 ORDER BY first_position";
    ERASE_BODIES = "DELETE FROM bodies WHERE book = ?1
        AND position IN (SELECT position FROM entries WHERE book = ?1 AND room = ?2)";
    ERASE_BODY = "DELETE FROM bodies WHERE book = ?1 AND position = ?2";

    // --- the shelf ----------------------------------------------------------------------------------------------
    PUT_SHELF = "INSERT INTO shelf (book, number, title, stage, updated_at, facts) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
        ON CONFLICT (book) DO UPDATE SET number = excluded.number, title = excluded.title, stage = excluded.stage,
            updated_at = excluded.updated_at, facts = excluded.facts";
    TOUCH_SHELF_PERSONS = "UPDATE shelf_person SET updated_at = ?2 WHERE book = ?1";
    DROP_SHELF_PERSONS = "DELETE FROM shelf_person WHERE book = ?1";
    ADD_SHELF_PERSON = "INSERT INTO shelf_person (book, person, part, updated_at) VALUES (?1, ?2, ?3, ?4)
        ON CONFLICT (book, person, part) DO NOTHING";
    DROP_AWAITING = "DELETE FROM awaiting WHERE book = ?1";
    ADD_AWAITING = "INSERT INTO awaiting (book, person, what, until) VALUES (?1, ?2, ?3, ?4)
        ON CONFLICT (book, person, what) DO UPDATE SET until = excluded.until WHERE excluded.until < awaiting.until";
    DROP_DUE = "DELETE FROM due WHERE book = ?1";
    ADD_DUE = "INSERT INTO due (book, deadline, due_at) VALUES (?1, ?2, ?3)
        ON CONFLICT (book, deadline) DO UPDATE SET due_at = excluded.due_at";
    DESK = "SELECT s.book, s.number, s.title, s.stage, s.updated_at, s.facts, a.what, a.until
        FROM awaiting a JOIN shelf s ON s.book = a.book
        WHERE a.person = ?1 AND (a.until, a.book, a.what) > (?2, ?3, ?4)
        ORDER BY a.until, a.book, a.what LIMIT ?5";
    DESK_SIZE = "SELECT COUNT(*) FROM awaiting WHERE person = ?1";
    SHELF_OF = "SELECT s.book, s.number, s.title, s.stage, s.updated_at, s.facts, p.part
        FROM shelf_person p JOIN shelf s ON s.book = p.book
        WHERE p.person = ?1 AND (p.updated_at, p.book, p.part) < (?2, ?3, ?4)
        ORDER BY p.updated_at DESC, p.book DESC, p.part DESC LIMIT ?5";
    SHELF = "SELECT book, number, title, stage, updated_at, facts, '' FROM shelf WHERE book = ?1";
    SHELF_AT_STAGE = "SELECT book, number, title, stage, updated_at, facts, '' FROM shelf
        WHERE stage = ?1 AND (updated_at, book) < (?2, ?3) ORDER BY updated_at DESC, book DESC LIMIT ?4";
    PERSONS_OF = "SELECT person, part FROM shelf_person WHERE book = ?1 ORDER BY person, part";
    AWAITING_OF = "SELECT person, what, until FROM awaiting WHERE book = ?1 ORDER BY person, what";
    DUE_OF = "SELECT book, deadline, due_at FROM due WHERE book = ?1 ORDER BY due_at, deadline";
    STAGES = "SELECT stage, COUNT(*) FROM shelf GROUP BY stage ORDER BY stage";
    BY_NUMBER = "SELECT book FROM shelf WHERE number = ?1 ORDER BY book LIMIT 1";
    DUE_UNTIL = "SELECT book, deadline, due_at FROM due
        WHERE due_at <= ?1 AND (due_at, book, deadline) > (?2, ?3, ?4) ORDER BY due_at, book, deadline LIMIT ?5";
    NEXT_DUE = "SELECT MIN(due_at) FROM due";
    CLEAR_SHELF = "DELETE FROM shelf";
    CLEAR_SHELF_PERSONS = "DELETE FROM shelf_person";
    CLEAR_AWAITING = "DELETE FROM awaiting";
    CLEAR_DUE = "DELETE FROM due";

    // --- files --------------------------------------------------------------------------------------------------
    ADD_FILE = "INSERT INTO files (digest, media_type, length) VALUES (?1, ?2, ?3) ON CONFLICT (digest) DO NOTHING";
    ADD_CHUNK = "INSERT INTO file_chunks (digest, chunk, bytes) VALUES (?1, ?2, ?3)";
    FILE = "SELECT media_type, length FROM files WHERE digest = ?1";
    CHUNKS = "SELECT bytes FROM file_chunks WHERE digest = ?1 ORDER BY chunk";
    PLACE_FILE = "INSERT INTO file_places (book, room, digest, name, placed_by, placed_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT (book, room, digest) DO NOTHING";
    FILES_OF = "SELECT p.book, p.room, p.digest, p.name, p.placed_by, p.placed_at, f.media_type, f.length
        FROM file_places p JOIN files f ON f.digest = p.digest
        WHERE p.book = ?1 AND p.room = ?2 ORDER BY p.placed_at, p.digest";
    FILE_PLACE = "SELECT p.book, p.room, p.digest, p.name, p.placed_by, p.placed_at, f.media_type, f.length
        FROM file_places p JOIN files f ON f.digest = p.digest
        WHERE p.book = ?1 AND p.room = ?2 AND p.digest = ?3";
    FILES_SIZE = "SELECT CAST(COALESCE(SUM(length), 0) AS BIGINT) FROM files
        WHERE digest IN (SELECT digest FROM file_places WHERE book = ?1)";
    DROP_PLACES = "DELETE FROM file_places WHERE book = ?1 AND room = ?2 RETURNING digest";
    DROP_UNPLACED_CHUNKS = "DELETE FROM file_chunks WHERE digest = ?1
        AND NOT EXISTS (SELECT 1 FROM file_places WHERE digest = ?1)";
    DROP_UNPLACED_FILE = "DELETE FROM files WHERE digest = ?1
        AND NOT EXISTS (SELECT 1 FROM file_places WHERE digest = ?1)";

    // --- messages -----------------------------------------------------------------------------------------------
    ENQUEUE = "INSERT INTO outbox (id, entry, recipient, channel, content, created, next_at, tries)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, 0) ON CONFLICT (id) DO NOTHING";
    CLAIM = "UPDATE outbox SET next_at = ?2, tries = tries + 1
        WHERE id IN (SELECT id FROM outbox WHERE next_at <= ?1 ORDER BY next_at, id LIMIT ?3 /*skip locked*/)
        RETURNING id, entry, recipient, channel, content, created, next_at, tries, sent_at, why";
    SENT = "UPDATE outbox SET sent_at = ?2, next_at = NULL, why = NULL WHERE id = ?1";
    FAILED = "UPDATE outbox SET next_at = ?2, why = ?3 WHERE id = ?1 AND sent_at IS NULL";
    MESSAGES_ABOUT = "SELECT id, entry, recipient, channel, content, created, next_at, tries, sent_at, why
        FROM outbox WHERE entry = ?1 ORDER BY created, id";
    GIVEN_UP = "SELECT id, entry, recipient, channel, content, created, next_at, tries, sent_at, why
        FROM outbox WHERE next_at IS NULL AND sent_at IS NULL ORDER BY created, id LIMIT ?1";
    WAITING = "SELECT COUNT(*) FROM outbox WHERE next_at IS NOT NULL";
    ERASE_MESSAGES = "UPDATE outbox SET content = 'null', next_at = NULL WHERE entry = ?1";

    // --- what was read, the office's own values -----------------------------------------------------------------
    MARK_READ = "INSERT INTO reads (book, room, person, up_to, read_at) VALUES (?1, ?2, ?3, ?4, ?5)
        ON CONFLICT (book, room, person) DO UPDATE SET up_to = excluded.up_to, read_at = excluded.read_at
        WHERE excluded.up_to > reads.up_to";
    READS = "SELECT room, person, up_to, read_at FROM reads WHERE book = ?1 ORDER BY room, person";
    OFFICE = "SELECT content FROM office WHERE name = ?1";
    PUT_OFFICE = "INSERT INTO office (name, content) VALUES (?1, ?2)
        ON CONFLICT (name) DO UPDATE SET content = excluded.content";
    KEEP_OFFICE = "INSERT INTO office (name, content) VALUES (?1, ?2) ON CONFLICT (name) DO NOTHING";
    OFFICE_UNDER = "SELECT name, content FROM office WHERE name > ?1 AND name < ?2 ORDER BY name LIMIT ?3";
    DROP_OFFICE = "DELETE FROM office WHERE name = ?1";
    NEXT_NUMBER = "INSERT INTO numbers (series, last) VALUES (?1, 1)
        ON CONFLICT (series) DO UPDATE SET last = numbers.last + 1 RETURNING last";
}
