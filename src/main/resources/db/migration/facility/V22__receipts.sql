-- The number behind the short code of a report, so that a report is found by the code that somebody reads out. It is
-- stored, because a look-up under row policies may use a column's index and not that of an expression.
create function receipt_number(report uuid) returns bigint
    language sql immutable parallel safe
as $$
    select ((folded % 729000000) + 729000000) % 729000000
      from (select ('x' || left(digits, 16))::bit(64)::bigint # ('x' || right(digits, 16))::bit(64)::bigint as folded
              from (select replace(report::text, '-', '') as digits) as hex) as halves
$$;
alter table status_report add column receipt bigint generated always as (receipt_number(id)) stored;
create index status_report_by_receipt on status_report (receipt);
