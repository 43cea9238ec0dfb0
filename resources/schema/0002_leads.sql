-- Version 2 of the project file: the rows of lead-level imports.
-- Days here are numbers, 1 for 1970-01-02, since a million rows have five each: date(lead_day * 86400, 'unixepoch').
-- The lead tables refer to imports, agencies and texts without foreign keys, which would make the removal of any
-- import or agency read a million rows; `mizan-cli verify` checks these references.

INSERT INTO about (topic, text) VALUES
    ('leads', 'lead_rows holds what each lead-level file says, row by row. Which rows are one lead, and the counts per month, follow from all rows in the order of their ids; observations has the counts.'),
    ('hashes', 'Record ids and e-mail addresses are kept as SipHash-2-4 under the key in privacy, as a signed number.');

CREATE TABLE privacy (
    -- How the project keeps persons apart without knowing them: one row.
    id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    lead_salt BLOB NOT NULL CHECK (length(lead_salt) = 16), -- key of the hashes of record ids and e-mail addresses
    erased_before TEXT CHECK (length(erased_before) = 7 AND erased_before BETWEEN '0001-01' AND '9999-12'
        AND substr(erased_before, 5, 1) = '-' AND substr(erased_before, 6, 2) BETWEEN '01' AND '12')
    -- month: of persons last seen before it only days and counts are kept; NULL: of none
) STRICT;

-- PostgreSQL: gen_random_bytes(16) of pgcrypto.
INSERT INTO privacy (id, lead_salt) VALUES (1, randomblob(16));

CREATE TABLE erased_persons (
    -- Persons of whom only days and counts are kept, also from later imports.
    hash INTEGER NOT NULL PRIMARY KEY -- of the e-mail address, or of agency and record id
) STRICT;

CREATE TABLE lead_rows (
    -- The accepted rows of lead-level imports, each with its own values only; never changed by later imports.
    id INTEGER NOT NULL PRIMARY KEY, -- import_id * 2^32 + place among the import's rows, from 1
    import_id INTEGER NOT NULL, -- imports
    agency_id INTEGER NOT NULL, -- agencies
    line INTEGER NOT NULL, -- of the file, from 1
    record_hash INTEGER, -- of the record id; NULL: the row has none
    email_hash INTEGER, -- of the e-mail address; NULL: the row has none
    lead_day INTEGER CHECK (lead_day BETWEEN 1 AND 65535), -- the day on which the stage was entered
    mql_day INTEGER CHECK (mql_day BETWEEN 1 AND 65535),
    sql_day INTEGER CHECK (sql_day BETWEEN 1 AND 65535),
    opportunity_day INTEGER CHECK (opportunity_day BETWEEN 1 AND 65535),
    customer_day INTEGER CHECK (customer_day BETWEEN 1 AND 65535),
    stage INTEGER CHECK (stage BETWEEN 0 AND 4), -- now: 0 lead, 1 MQL, 2 SQL, 3 opportunity, 4 customer
    source INTEGER, -- number in lead_texts
    campaign INTEGER, -- number in lead_texts
    score REAL,
    deal_minor_units INTEGER,
    deal_currency TEXT CHECK (length(deal_currency) = 3),
    attributes TEXT -- JSON object: column to value
) STRICT;

CREATE TABLE lead_texts (
    -- Sources and campaigns of an import's rows, each usually once.
    import_id INTEGER NOT NULL, -- imports
    number INTEGER NOT NULL, -- from 1
    text TEXT NOT NULL,
    PRIMARY KEY (import_id, number)
) STRICT;

CREATE TABLE lead_persons (
    -- Who a row is about, only where the import was told to keep it.
    lead_row_id INTEGER NOT NULL PRIMARY KEY, -- lead_rows
    name TEXT NOT NULL,
    email TEXT NOT NULL,
    phone TEXT NOT NULL
) STRICT;
