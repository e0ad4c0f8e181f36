//! Statements on people, how they sign in, the positions they hold, letters and unsent drafts.

super::statements! { PEOPLE:
    PUT_PERSON = "INSERT INTO people (person, content) VALUES (?1, ?2)
        ON CONFLICT (person) DO UPDATE SET content = excluded.content";
    PERSON = "SELECT person, content FROM people WHERE person = ?1";
    ALL_PEOPLE = "SELECT person, content FROM people WHERE person > ?1 ORDER BY person LIMIT ?2";

    ADD_CREDENTIAL = "INSERT INTO credentials (kind, name, person, secret_hash, attempts, locked_until)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT (kind, name) DO NOTHING";
    PUT_CREDENTIAL = "INSERT INTO credentials (kind, name, person, secret_hash, attempts, locked_until)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT (kind, name) DO UPDATE SET person = excluded.person,
            secret_hash = excluded.secret_hash, attempts = excluded.attempts, locked_until = excluded.locked_until";
    CREDENTIAL = "SELECT kind, name, person, secret_hash, attempts, locked_until FROM credentials
        WHERE kind = ?1 AND name = ?2";
    CREDENTIALS_OF = "SELECT kind, name, person, secret_hash, attempts, locked_until FROM credentials
        WHERE person = ?1 ORDER BY kind, name";
    DROP_CREDENTIAL = "DELETE FROM credentials WHERE kind = ?1 AND name = ?2";
    CREDENTIAL_FAILED = "UPDATE credentials SET attempts = attempts + 1 WHERE kind = ?1 AND name = ?2
        RETURNING attempts";
    LOCK_CREDENTIAL = "UPDATE credentials SET locked_until = ?3 WHERE kind = ?1 AND name = ?2";
    CREDENTIAL_GOOD = "UPDATE credentials SET attempts = 0, locked_until = NULL WHERE kind = ?1 AND name = ?2";

    PUT_CODE = "INSERT INTO codes (token, purpose, person, content, created, expires, attempts_left)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
    CODE = "SELECT token, purpose, person, content, created, expires, attempts_left FROM codes
        WHERE token = ?1 AND purpose = ?2 AND expires > ?3";
    TAKE_CODE = "DELETE FROM codes WHERE token = ?1 AND purpose = ?2 AND expires > ?3
        RETURNING token, purpose, person, content, created, expires, attempts_left";
    SPEND_CODE = "UPDATE codes SET attempts_left = attempts_left - 1
        WHERE token = ?1 AND purpose = ?2 AND expires > ?3 AND attempts_left > 0
        RETURNING token, purpose, person, content, created, expires, attempts_left";
    SWEEP_CODES = "DELETE FROM codes WHERE expires <= ?1";

    PUT_SESSION = "INSERT INTO sessions (token, person, assurance, scope, created, last_seen, expires, agent)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
    SESSION = "SELECT token, person, assurance, scope, created, last_seen, expires, agent FROM sessions
        WHERE token = ?1 AND expires > ?2";
    TOUCH_SESSION = "UPDATE sessions SET last_seen = ?2, expires = ?3 WHERE token = ?1 AND expires > ?2";
    SESSIONS_OF = "SELECT token, person, assurance, scope, created, last_seen, expires, agent FROM sessions
        WHERE person = ?1 ORDER BY created, token";
    END_SESSION = "DELETE FROM sessions WHERE token = ?1";
    END_SESSIONS = "DELETE FROM sessions WHERE person = ?1 AND token <> ?2";
    SWEEP_SESSIONS = "DELETE FROM sessions WHERE expires <= ?1";

    PUT_TOKEN = "INSERT INTO tokens (token, person, label, created, last_used, revoked)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
    TOKEN = "SELECT token, person, label, created, last_used, revoked FROM tokens WHERE token = ?1";
    TOKENS_OF = "SELECT token, person, label, created, last_used, revoked FROM tokens WHERE person = ?1
        ORDER BY created, token";
    USED_TOKEN = "UPDATE tokens SET last_used = ?2 WHERE token = ?1";
    REVOKE_TOKEN = "UPDATE tokens SET revoked = ?2 WHERE token = ?1 AND revoked IS NULL";

    COUNT_ATTEMPT = "INSERT INTO attempts (name, since, count) VALUES (?1, ?2, 1)
        ON CONFLICT (name) DO UPDATE SET
            since = CASE WHEN attempts.since <= ?3 THEN excluded.since ELSE attempts.since END,
            count = CASE WHEN attempts.since <= ?3 THEN 1 ELSE attempts.count + 1 END
        RETURNING count";
    CLEAR_ATTEMPTS = "DELETE FROM attempts WHERE name = ?1";
    SWEEP_ATTEMPTS = "DELETE FROM attempts WHERE since <= ?1";

    PUT_ORGANISATION = "INSERT INTO organisations (organisation, kind, names) VALUES (?1, ?2, ?3)
        ON CONFLICT (organisation) DO UPDATE SET kind = excluded.kind, names = excluded.names";
    ORGANISATION = "SELECT organisation, kind, names FROM organisations WHERE organisation = ?1";
    ORGANISATIONS = "SELECT organisation, kind, names FROM organisations ORDER BY organisation";
    PUT_POSITION = "INSERT INTO positions (person, role, organisation, since, until) VALUES (?1, ?2, ?3, ?4, ?5)
        ON CONFLICT (person, role, organisation, since) DO UPDATE SET until = excluded.until";
    POSITIONS_OF = "SELECT person, role, organisation, since, until FROM positions WHERE person = ?1
        ORDER BY since, role, organisation";
    POSITIONS_IN = "SELECT person, role, organisation, since, until FROM positions WHERE organisation = ?1
        ORDER BY role, person, since";
    ALL_POSITIONS = "SELECT person, role, organisation, since, until FROM positions
        ORDER BY organisation, role, person, since";

    ADD_LETTER = "INSERT INTO letters
            (number, book, side, person, secret_hash, check_hash, attempts_left, created, revoked)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";
    LETTER = "SELECT number, book, side, person, secret_hash, check_hash, attempts_left, created, revoked
        FROM letters WHERE number = ?1";
    LETTERS_OF = "SELECT number, book, side, person, secret_hash, check_hash, attempts_left, created, revoked
        FROM letters WHERE book = ?1 ORDER BY created, number";
    SPEND_LETTER = "UPDATE letters SET attempts_left = attempts_left - 1
        WHERE number = ?1 AND attempts_left > 0 AND revoked IS NULL RETURNING attempts_left";
    REFILL_LETTER = "UPDATE letters SET attempts_left = ?2 WHERE number = ?1";
    REVOKE_LETTER = "UPDATE letters SET revoked = ?2 WHERE number = ?1 AND revoked IS NULL";

    PUT_DRAFT = "INSERT INTO drafts (code, person, content, created, updated, expires)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT (code) DO UPDATE SET person = excluded.person,
            content = excluded.content, updated = excluded.updated, expires = excluded.expires";
    DRAFT = "SELECT code, person, content, created, updated, expires FROM drafts WHERE code = ?1 AND expires > ?2";
    DRAFTS_OF = "SELECT code, person, content, created, updated, expires FROM drafts
        WHERE person = ?1 AND expires > ?2 ORDER BY updated DESC, code";
    DROP_DRAFT = "DELETE FROM drafts WHERE code = ?1";
    SWEEP_DRAFTS = "DELETE FROM drafts WHERE expires <= ?1";
}
