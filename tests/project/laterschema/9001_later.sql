-- What a later version might do.
ALTER TABLE definitions ADD COLUMN author TEXT;
UPDATE definitions SET author = (SELECT user_name FROM project);
