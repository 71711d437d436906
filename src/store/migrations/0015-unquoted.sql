-- An address in needless quotes is the one without them: what is known of it is found by that.
CREATE TABLE unquoted (n integer PRIMARY KEY, address text NOT NULL, plain_n integer);
INSERT INTO unquoted
  SELECT quoted.n, quoted.address, plain.n AS plain_n FROM (
    SELECT n, substr(address, 2, instr(address, '"@') - 2) || substr(address, instr(address, '"@') + 1) AS address
    FROM suppression_addresses WHERE address GLOB '"?*"@*'
      AND substr(address, 2, instr(address, '"@') - 2) NOT GLOB '*[]()<>[:;@\," ' || char(1) || '-' || char(31) || ']*'
  ) AS quoted LEFT JOIN suppression_addresses AS plain ON plain.address = quoted.address;
UPDATE OR IGNORE suppressions SET n = (SELECT plain_n FROM unquoted WHERE unquoted.n = suppressions.n)
  WHERE n IN (SELECT n FROM unquoted WHERE plain_n IS NOT NULL);
DELETE FROM suppressions WHERE n IN (SELECT n FROM unquoted WHERE plain_n IS NOT NULL);
UPDATE OR IGNORE suppression_signs SET n = (SELECT plain_n FROM unquoted WHERE unquoted.n = suppression_signs.n)
  WHERE n IN (SELECT n FROM unquoted WHERE plain_n IS NOT NULL);
DELETE FROM suppression_signs WHERE n IN (SELECT n FROM unquoted WHERE plain_n IS NOT NULL);
DELETE FROM suppression_addresses WHERE n IN (SELECT n FROM unquoted WHERE plain_n IS NOT NULL);
UPDATE suppression_addresses SET address = (SELECT address FROM unquoted WHERE unquoted.n = suppression_addresses.n)
  WHERE n IN (SELECT n FROM unquoted);
DROP TABLE unquoted;
