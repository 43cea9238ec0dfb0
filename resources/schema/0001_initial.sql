-- Version 1 of the project file. Every statement ends with a semicolon at the end of a line.
-- Comments inside CREATE TABLE stay in the file, so that `.schema` in any SQLite shell explains it.
-- Months are ISO text (2026-10), days 2026-10-31, moments UTC 2026-10-31T09:30:00.000Z.
-- A number is of minor units (cents) where a currency stands beside it, else plain.

CREATE TABLE about (
    -- What this file is, for people who open it with another program.
    topic TEXT NOT NULL PRIMARY KEY,
    text TEXT NOT NULL
) STRICT;

INSERT INTO about (topic, text) VALUES
    ('file', 'A Mizan project: the marketing agencies of one client, their targets and what they delivered.'),
    ('schema', 'Each table is described by comments in its definition: see .schema in the sqlite3 shell.'),
    ('format', 'Months 2026-10, days 2026-10-31, moments in UTC. Money is in minor units (cents).'),
    ('in force', 'The figure of a cell is that of the newest import, unless typed_figures has one for it.');

CREATE TABLE project (
    -- The settings of the project: one row.
    id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    uuid TEXT NOT NULL CHECK (length(uuid) = 36), -- the same in all copies of one project
    client TEXT NOT NULL CHECK (length(client) BETWEEN 1 AND 200),
    logo BLOB, -- PNG, JPEG or SVG; NULL: none
    currency TEXT CHECK (length(currency) = 3), -- ISO 4217
    fiscal_year_start INTEGER NOT NULL CHECK (fiscal_year_start BETWEEN 1 AND 12), -- number of the month
    time_zone TEXT NOT NULL, -- IANA id
    judged_source TEXT NOT NULL CHECK (judged_source IN ('reported', 'counted')), -- preferred where both exist
    user_name TEXT NOT NULL -- the "who" of corrections
) STRICT;

CREATE TABLE judged_metrics (
    -- The metrics that flag an agency when they are missed.
    position INTEGER NOT NULL PRIMARY KEY,
    metric TEXT NOT NULL UNIQUE CHECK (length(metric) > 0)
) STRICT;

CREATE TABLE agencies (
    -- Suppliers under contract to the client. An id is never used again.
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    position INTEGER NOT NULL -- order in lists
) STRICT;

CREATE TABLE contract_periods (
    -- Months under contract; an agency without any is under contract always.
    agency_id INTEGER NOT NULL REFERENCES agencies (id) DEFERRABLE INITIALLY DEFERRED,
    first_month TEXT NOT NULL CHECK (length(first_month) = 7 AND first_month BETWEEN '0001-01' AND '9999-12'
        AND substr(first_month, 5, 1) = '-' AND substr(first_month, 6, 2) BETWEEN '01' AND '12'),
    last_month TEXT CHECK (length(last_month) = 7 AND last_month BETWEEN '0001-01' AND '9999-12'
        AND substr(last_month, 5, 1) = '-' AND substr(last_month, 6, 2) BETWEEN '01' AND '12'), -- NULL: open end
    PRIMARY KEY (agency_id, first_month),
    CHECK (last_month >= first_month)
) STRICT;

CREATE TABLE fees (
    -- The monthly fee from one month until the next entry.
    agency_id INTEGER NOT NULL REFERENCES agencies (id) DEFERRABLE INITIALLY DEFERRED,
    from_month TEXT NOT NULL CHECK (length(from_month) = 7 AND from_month BETWEEN '0001-01' AND '9999-12'
        AND substr(from_month, 5, 1) = '-' AND substr(from_month, 6, 2) BETWEEN '01' AND '12'),
    minor_units INTEGER NOT NULL CHECK (minor_units >= 0),
    currency TEXT CHECK (length(currency) = 3),
    PRIMARY KEY (agency_id, from_month)
) STRICT;

CREATE TABLE aliases (
    -- Other names that files use for an agency.
    agency_id INTEGER NOT NULL REFERENCES agencies (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    alias TEXT NOT NULL CHECK (length(alias) BETWEEN 1 AND 200),
    PRIMARY KEY (agency_id, position)
) STRICT;

CREATE TABLE targets (
    -- The value to reach in one month.
    agency_id INTEGER NOT NULL REFERENCES agencies (id) DEFERRABLE INITIALLY DEFERRED,
    metric TEXT NOT NULL CHECK (length(metric) > 0),
    month TEXT NOT NULL CHECK (length(month) = 7 AND month BETWEEN '0001-01' AND '9999-12'
        AND substr(month, 5, 1) = '-' AND substr(month, 6, 2) BETWEEN '01' AND '12'),
    value REAL NOT NULL CHECK (value >= 0),
    currency TEXT CHECK (length(currency) = 3), -- NULL: not money
    PRIMARY KEY (agency_id, metric, month)
) STRICT;

CREATE TABLE imports (
    -- Files that were read. The one with the higher id has the last word; an id is never used again.
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    file_name TEXT NOT NULL, -- without folder
    sha256 BLOB NOT NULL CHECK (length(sha256) IN (0, 32)), -- of the file's bytes
    file_modified TEXT,
    imported_at TEXT NOT NULL,
    exported_on TEXT, -- the day the data was taken
    kind TEXT NOT NULL CHECK (kind IN ('monthly', 'leads')),
    format TEXT NOT NULL, -- id of the recognised form
    source TEXT NOT NULL CHECK (source IN ('reported', 'counted')), -- the agency says so, or the records do
    basis TEXT NOT NULL CHECK (basis IN ('monthly', 'stage_entry', 'cohort')), -- how months were made
    mapping TEXT NOT NULL, -- JSON: field to column of the file
    rows_read INTEGER NOT NULL CHECK (rows_read >= 0), -- accepted and rejected ones
    rows_accepted INTEGER NOT NULL CHECK (rows_accepted >= 0),
    rows_rejected INTEGER NOT NULL CHECK (rows_rejected >= 0),
    rows_skipped INTEGER NOT NULL CHECK (rows_skipped >= 0), -- preamble, comments, totals
    rows_unchanged INTEGER NOT NULL CHECK (rows_unchanged >= 0), -- accepted ones that changed no value
    first_month TEXT NOT NULL CHECK (length(first_month) = 7 AND first_month BETWEEN '0001-01' AND '9999-12'
        AND substr(first_month, 5, 1) = '-' AND substr(first_month, 6, 2) BETWEEN '01' AND '12'),
    last_month TEXT NOT NULL CHECK (length(last_month) = 7 AND last_month BETWEEN '0001-01' AND '9999-12'
        AND substr(last_month, 5, 1) = '-' AND substr(last_month, 6, 2) BETWEEN '01' AND '12')
) STRICT;

CREATE TABLE rejected_rows (
    -- Rows of an imported file, or cells of them, that could not be used.
    import_id INTEGER NOT NULL REFERENCES imports (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL, -- order of finding
    line INTEGER NOT NULL, -- of the file, from 1
    column_name TEXT NOT NULL, -- header of the cell; empty: the whole row
    reason TEXT NOT NULL,
    args TEXT NOT NULL, -- JSON list: filled into the reason's sentence
    text TEXT NOT NULL, -- the row as it stands in the file
    PRIMARY KEY (import_id, position)
) STRICT;

CREATE TABLE observations (
    -- What one import says about one cell.
    import_id INTEGER NOT NULL REFERENCES imports (id) DEFERRABLE INITIALLY DEFERRED,
    agency_id INTEGER NOT NULL REFERENCES agencies (id) DEFERRABLE INITIALLY DEFERRED,
    metric TEXT NOT NULL CHECK (length(metric) > 0),
    month TEXT NOT NULL CHECK (length(month) = 7 AND month BETWEEN '0001-01' AND '9999-12'
        AND substr(month, 5, 1) = '-' AND substr(month, 6, 2) BETWEEN '01' AND '12'),
    value REAL NOT NULL,
    currency TEXT CHECK (length(currency) = 3), -- NULL: not money
    PRIMARY KEY (import_id, agency_id, metric, month)
) STRICT;

CREATE TABLE coverage (
    -- Months in which an import speaks for an agency and a metric: without an observation there, a sum is 0.
    import_id INTEGER NOT NULL REFERENCES imports (id) DEFERRABLE INITIALLY DEFERRED,
    agency_id INTEGER NOT NULL REFERENCES agencies (id) DEFERRABLE INITIALLY DEFERRED,
    metric TEXT NOT NULL CHECK (length(metric) > 0),
    first_month TEXT NOT NULL CHECK (length(first_month) = 7 AND first_month BETWEEN '0001-01' AND '9999-12'
        AND substr(first_month, 5, 1) = '-' AND substr(first_month, 6, 2) BETWEEN '01' AND '12'),
    last_month TEXT NOT NULL CHECK (length(last_month) = 7 AND last_month BETWEEN '0001-01' AND '9999-12'
        AND substr(last_month, 5, 1) = '-' AND substr(last_month, 6, 2) BETWEEN '01' AND '12'),
    until_day TEXT, -- last day the data reaches
    PRIMARY KEY (import_id, agency_id, metric, first_month)
) STRICT;

CREATE TABLE typed_figures (
    -- Figures typed by hand: the first of a cell, or a correction over an imported one.
    agency_id INTEGER NOT NULL REFERENCES agencies (id) DEFERRABLE INITIALLY DEFERRED,
    metric TEXT NOT NULL CHECK (length(metric) > 0),
    month TEXT NOT NULL CHECK (length(month) = 7 AND month BETWEEN '0001-01' AND '9999-12'
        AND substr(month, 5, 1) = '-' AND substr(month, 6, 2) BETWEEN '01' AND '12'),
    source TEXT NOT NULL CHECK (source IN ('reported', 'counted')),
    value REAL NOT NULL,
    currency TEXT CHECK (length(currency) = 3), -- NULL: not money
    author TEXT NOT NULL,
    typed_at TEXT NOT NULL,
    reason TEXT NOT NULL,
    corrected REAL, -- the imported number it was typed over; NULL: there was none
    PRIMARY KEY (agency_id, metric, month, source)
) STRICT;

CREATE TABLE definitions (
    -- What a stage means, from a month on until the next version.
    stage TEXT NOT NULL CHECK (length(stage) > 0), -- id of its metric
    from_month TEXT NOT NULL CHECK (length(from_month) = 7 AND from_month BETWEEN '0001-01' AND '9999-12'
        AND substr(from_month, 5, 1) = '-' AND substr(from_month, 6, 2) BETWEEN '01' AND '12'),
    text TEXT NOT NULL,
    PRIMARY KEY (stage, from_month)
) STRICT;
