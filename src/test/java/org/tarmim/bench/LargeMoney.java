package org.tarmim.bench;

import java.util.List;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Invented pledges, reviewed and partly signed for, received, set aside and handed out, loaded set by set. */
final class LargeMoney {
    /** In dollars; a few pledges are ranges of which only the floor counts, and every tenth waits for a review. */
    private static final String PLEDGES = """
            with said as (
                 select i, md5('pledge' || i)::uuid as pledge, md5('donor' || i %% 60)::uuid as donor,
                        800000 + 80 * i as usd, current_date - 600 + i %% 500 as day,
                        case i %% 15 when 1 then 'LOAN' when 2 then 'IN_KIND_GOODS' else 'GRANT' end as kind,
                        case when i %% 11 = 0 then 'RANGE' else 'EXACT' end as how,
                        (array['HEALTH', 'WATER_SANITATION', 'HOUSING', 'EDUCATION', 'ENERGY', null])[1 + i %% 6] as sector,
                        (array['PS0255', 'PS0260', 'PS0265', 'PS0270', 'PS0275', null])[1 + i / 6 %% 6] as area
                   from generate_series(:from, :to) i)
            """;

    /** What moves on: its share of the promise, from where to where, of every how many pledges, after how many days. */
    private static final String MOVED = PLEDGES + """
            , step (kind, share, source, target, every, days) as (values
                 ('PROMISE', 1.0, 'PROMISE', 'PLEDGED', 1, 2),
                 ('COMMITMENT', 0.5, 'PLEDGED', 'COMMITTED', 2, 30),
                 ('DEPOSIT', 0.25, 'COMMITTED', 'DEPOSITED', 4, 60),
                 ('ALLOCATION', 0.25, 'DEPOSITED', 'ALLOCATED', 4, 70),
                 ('DISBURSEMENT', 0.125, 'ALLOCATED', 'DISBURSED', 8, 80)),
            moved as (
                 select md5('posting' || i || step.kind)::uuid as id, i, pledge, donor, step.kind, source, target,
                        share * usd as dollars, day + days as day
                   from said
                   join step on i %% every = 0
                  where i %% 10 <> 9)
            """;

    /** What the ledger holds of a pledge is added up once for all, and not at each entry. */
    private static final List<String> STEPS = List.of(
            """
            insert into party (id, type, name_en, search_keys, added_at)
            select md5('donor' || n)::uuid, 'STATE', 'Sample donor state ' || n, 'sample donor state ' || n, '2025-01-01'
              from generate_series(0, 59) n
                on conflict do nothing
            """,
            PLEDGES + """
            insert into pledge (id, code, donor_id, opened_at)
            select pledge, 'PL-' || lpad(i::text, 6, '0'), donor, day
              from said
            """,
            PLEDGES + """
            insert into pledge_revision (id, pledge_id, no, donor_id, title, kind, amount_kind, least, most, currency,
                                         per_dollar, floor_usd, ceiling_usd, announced_on, sector, area, earmarking,
                                         additionality, channel, reason, author_id, author_org, recorded_at,
                                         reviews_needed)
            select md5('revision' || i || ' ' || n)::uuid, pledge, n, donor, 'Sample pledge ' || i, kind, how, usd,
                   case how when 'RANGE' then 2 * usd else usd end, 'USD', 1, usd,
                   case how when 'RANGE' then 2 * usd else usd end, day, sector, area, 'SOFT', 'NEW', 'UN_POOLED',
                   case n when 1 then 'FIRST' else 'CORRECTION' end, '%1$s', '%2$s', day + n, 1
              from said, generate_series(1, case i %% 4 when 0 then 2 else 1 end) n
            """,
            PLEDGES + """
            insert into pledge_review (id, revision_id, step, author_id, reviews_needed, decision, reviewer_id,
                                       reviewer_org, decided_at)
            select gen_random_uuid(), md5('revision' || i || ' ' || n)::uuid, 1, '%1$s', 1, 'VERIFIED', '%3$s', '%4$s',
                   day + n
              from said, generate_series(1, case i %% 4 when 0 then 2 else 1 end) n
             where i %% 10 <> 9
            """,
            """
            insert into need (id, facility_id, area, sector, added_by, added_at)
            select md5('need' || i)::uuid, f.id, case when f.id is null then 'PS0260' end,
                   case when f.id is null then (array['HEALTH', 'HOUSING', 'ENERGY'])[1 + i %% 3] end, '%1$s', '2025-01-01'
              from generate_series(cast(:from / 4 + 1 as int), cast(:to / 4 as int)) i
              left join facility f on f.id = md5('facility' || i)::uuid
            """,
            """
            insert into need_revision (need_id, version, category, what, months_from, months_to, quantity, unit,
                                       unit_cost, currency, price_date, unit_cost_source, amount, usd, rate, status,
                                       author, author_org, reason, recorded_at)
            select md5('need' || i)::uuid, 1, 'REPAIR', 'Sample need ' || i, 0, 18, 10, 'item', 90000 + i, 'USD',
                   '2025-01-01', 'Sample price', 10 * (90000 + i), 10 * (90000 + i), 1, 'COSTED', '%1$s', '%2$s',
                   'Sample', '2025-01-01'
              from generate_series(cast(:from / 4 + 1 as int), cast(:to / 4 as int)) i
            """,
            PLEDGES + """
            insert into allocation (id, pledge_id, need_id, usd, proposer_id, proposer_org, proposed_at)
            select md5('allocation' || i)::uuid, pledge, md5('need' || i / 4)::uuid, usd * 0.25, '%1$s', '%2$s', day + 65
              from said
             where i %% 4 = 0 and i %% 10 <> 9
            """,
            PLEDGES + """
            insert into allocation_decision (allocation_id, proposer_id, decision, decider_id, decider_org, decided_at)
            select md5('allocation' || i)::uuid, '%1$s', 'CONFIRMED', '%3$s', '%4$s', day + 66
              from said
             where i %% 4 = 0 and i %% 10 <> 9
            """,
            MOVED + """
            insert into posting (id, kind, pledge_id, donor_id, revision_id, allocation_id, value_date, amount, currency,
                                 per_dollar, usd, reference, recorded_by, recorded_org, recorded_at)
            select id, kind, pledge, donor, case kind when 'PROMISE' then md5('revision' || i || ' 1')::uuid end,
                   case when target in ('ALLOCATED', 'DISBURSED') then md5('allocation' || i)::uuid end, day, dollars,
                   'USD', 1, dollars, 'Sample', '%1$s', '%2$s', day
              from moved
            """,
            "alter table entry disable trigger entry_fills_bucket",
            MOVED + """
            insert into entry (posting_id, account, pledge_id, allocation_id, value_date, recorded_at, usd)
            select id, side.account, pledge,
                   case when side.account in ('ALLOCATED', 'DISBURSED') then md5('allocation' || i)::uuid end, day, day,
                   side.sign * dollars
              from moved, lateral (values (target, 1), (source, -1)) side (account, sign)
            """,
            "alter table entry enable trigger entry_fills_bucket",
            MOVED + """
            insert into bucket (account, pledge_id, allocation_id, usd)
            select side.account, pledge,
                   case when side.account in ('ALLOCATED', 'DISBURSED') then md5('allocation' || i)::uuid end,
                   sum(side.sign * dollars)
              from moved, lateral (values (target, 1), (source, -1)) side (account, sign)
             group by 1, 2, 3
            """);

    private final OwnerSql owner;
    private final LargeRegistry people;

    LargeMoney(OwnerSql owner, LargeRegistry people) {
        this.owner = owner;
        this.people = people;
    }

    void growTo(int size) {
        int from = owner.sql()
                        .sql("select count(*) from pledge")
                        .query(Integer.class)
                        .single()
                + 1;
        if (from <= size) load(from, size);
        owner.analyze();
    }

    private void load(int from, int to) {
        System.out.printf("Loading pledges %,d to %,d with their money ...%n", from, to);
        new TransactionTemplate(new JdbcTransactionManager(owner.source()))
                .executeWithoutResult(status -> STEPS.forEach(step -> update(step, from, to)));
    }

    private void update(String step, int from, int to) {
        var desk = people.desk();
        var other = people.otherDesk();
        owner.sql()
                .sql(step.formatted(desk.account(), desk.organisation(), other.account(), other.organisation()))
                .param("from", from)
                .param("to", to)
                .update();
    }
}
