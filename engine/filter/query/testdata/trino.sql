-- Made by doelbinding, for trino. Change the question or the policy and make it anew, rather than this text.
-- The tests of doelbinding do not run trino: compare some rows with doelbinding filter before you rely on it.
-- Dataset:     dagmonitor
-- Party:       gemeente
-- Role:        burgemeester
-- Act:         ontvangen
-- Purpose:     toezicht
-- Fact:        a = ja
-- Fact:        b = true
-- Day judged:  that of the row, in datum, a DATE or a TIMESTAMP without time zone; of another type no row goes out
-- Policy:      sha256:01
-- Register:    sha256:02
-- Obligation:  vernietigen (wet/bewaren), gemeente, by 2030-01-01
-- A row goes out when the agreement lists its code and its day can be judged. A value stays where an arm says so, and is NULL otherwise.

CREATE VIEW "levering"."utrecht" COMMENT 'Made by doelbinding: policy sha256:01, register sha256:02' SECURITY DEFINER AS
SELECT
  -- Code: dagmonitor/incidentcode
  -- stays: wet/een
  "Code",
  -- datum: dagmonitor/datum
  -- as Code
  "datum",
  -- huis nr: dagmonitor/huisnummer
  -- stays for A20 up to 2020-02-28: wet/nieuw (from 2018-05-25), wet/oud (up to 2018-05-24)
  -- withheld for A10 B30: wet/twee
  -- withheld for A20 from 2020-02-29: wet/drie; to be answered: Is het nodig?
  CASE
    WHEN "doelbinding_code" IN ('A20')
      AND "datum" < DATE '2020-02-29'
      THEN "huis nr"
  END AS "huis nr",
  -- mo: dagmonitor/modus-operandi
  -- withheld: wet/twee
  CASE
    WHEN FALSE THEN "mo"
  END AS "mo"
FROM (
  SELECT "Code", "datum", "huis nr", "mo",
    TRIM(BOTH ' ' || chr(9) || chr(10) || chr(13) || chr(160) FROM "Code") AS "doelbinding_code"
  FROM "politie"."dag monitor"
) AS "doelbinding"
WHERE "doelbinding_code" IN ('A10', 'A20', 'B30')
  AND (typeof("datum") = 'date' OR typeof("datum") LIKE 'timestamp(%)')
  AND "datum" >= DATE '2008-01-01'
  AND "datum" < DATE '2100-01-01';
