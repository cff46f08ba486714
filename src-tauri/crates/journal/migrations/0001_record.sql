-- The record. Migrations are only ever added to: a change is a new file.
-- 0x59495348 is "YISH"; user_version is the number of the newest migration.
PRAGMA application_id = 1497977672;
PRAGMA user_version = 1;

-- The log. `hash` covers every other column of its row; `prev` is the hash of the row before it
-- in its stream, 32 zero bytes for the first. Stored by stream and position, so that a meeting is
-- read in one sweep and a row damaged in its key stands out of order.
CREATE TABLE events (
    stream         BLOB    NOT NULL CHECK (length(stream) = 16),
    position       INTEGER NOT NULL CHECK (position >= 1),
    act            BLOB    NOT NULL CHECK (length(act) = 16),
    place          INTEGER NOT NULL CHECK (place >= 0),
    kind           TEXT    NOT NULL CHECK (length(kind) >= 1),
    version        INTEGER NOT NULL CHECK (version >= 1),
    person         BLOB             CHECK (person IS NULL OR length(person) = 16),
    office         TEXT,
    utc_ms         INTEGER NOT NULL,
    offset_minutes INTEGER NOT NULL,
    steady_ms      INTEGER NOT NULL CHECK (steady_ms >= 0),
    typed_ms       INTEGER,
    payload        BLOB    NOT NULL,
    prev           BLOB    NOT NULL CHECK (length(prev) = 32),
    hash           BLOB    NOT NULL CHECK (length(hash) = 32),
    PRIMARY KEY (stream, position)
) STRICT, WITHOUT ROWID;

-- An act enters a stream once. One row an act, not one an event.
CREATE UNIQUE INDEX events_by_act ON events (act, stream) WHERE place = 0;

CREATE TRIGGER events_never_change BEFORE UPDATE ON events
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER events_never_go BEFORE DELETE ON events
BEGIN SELECT RAISE(ABORT, 'append-only'); END;

-- Names, outside the chain. An event names somebody by `person` and `sha256`; erasure empties
-- name, seat and salt together, and every hash in the log still verifies.
CREATE TABLE names (
    serial INTEGER PRIMARY KEY,
    person BLOB NOT NULL CHECK (length(person) = 16),
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
    salt   BLOB          CHECK (salt IS NULL OR length(salt) = 16),
    name   TEXT,
    seat   TEXT,
    UNIQUE (person, sha256),
    CHECK ((name IS NULL) = (salt IS NULL)),
    CHECK (name IS NOT NULL OR seat IS NULL)
) STRICT;

CREATE TRIGGER names_are_only_erased BEFORE UPDATE ON names
WHEN NEW.person IS NOT OLD.person OR NEW.sha256 IS NOT OLD.sha256
  OR (NEW.name IS NOT NULL AND NEW.name IS NOT OLD.name)
  OR (NEW.salt IS NOT NULL AND NEW.salt IS NOT OLD.salt)
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER names_never_go BEFORE DELETE ON names
BEGIN SELECT RAISE(ABORT, 'append-only'); END;

-- What is attached, by what it is.
CREATE TABLE attachments (
    sha256 BLOB NOT NULL PRIMARY KEY CHECK (length(sha256) = 32),
    media  TEXT NOT NULL,
    bytes  BLOB NOT NULL
) STRICT;

CREATE TRIGGER attachments_never_change BEFORE UPDATE ON attachments
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER attachments_never_go BEFORE DELETE ON attachments
BEGIN SELECT RAISE(ABORT, 'append-only'); END;

-- Frozen papers: signed minutes and the like. A correction is another paper that replaces one.
CREATE TABLE papers (
    serial     INTEGER PRIMARY KEY,
    id         BLOB    NOT NULL UNIQUE CHECK (length(id) = 16),
    stream     BLOB    NOT NULL CHECK (length(stream) = 16),
    kind       TEXT    NOT NULL,
    language   TEXT    NOT NULL,
    attachment BLOB    NOT NULL REFERENCES attachments (sha256),
    frozen_ms  INTEGER NOT NULL,
    replaces   BLOB             REFERENCES papers (id)
) STRICT;

CREATE INDEX papers_by_stream ON papers (stream);

CREATE TRIGGER papers_never_change BEFORE UPDATE ON papers
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER papers_never_go BEFORE DELETE ON papers
BEGIN SELECT RAISE(ABORT, 'append-only'); END;

-- A read model: one line for each stream. Everything here can be made again from the log.
CREATE TABLE listings (
    stream     BLOB    NOT NULL PRIMARY KEY CHECK (length(stream) = 16),
    title      TEXT    NOT NULL,
    number     TEXT,
    date       TEXT,
    phase      TEXT    NOT NULL,
    updated_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE settings (
    key   TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
