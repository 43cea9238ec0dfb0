-- Version 3: what pages of the window were told to show.

CREATE TABLE page_choices (
    -- What a page last showed. Nothing is judged by it: losing a row loses a view, no data.
    page TEXT NOT NULL PRIMARY KEY CHECK (length(page) > 0),
    choice TEXT NOT NULL -- JSON
) STRICT;
