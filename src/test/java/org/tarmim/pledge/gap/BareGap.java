package org.tarmim.pledge.gap;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The figures of the screen of the gap in the plainest SQL, asked by the owner whom no row policy binds. */
record BareGap(JdbcClient sql) {
    private static final String VERIFIED = """
            select distinct on (r.pledge_id) r.pledge_id, r.sector, r.area, r.kind, r.floor_usd, r.ceiling_usd
              from pledge_revision r
             where r.verified_at is not null
             order by r.pledge_id, r.no desc
            """;

    private static final String MONEY = """
            select %s as word, e.account, sum(e.usd)
              from entry e
              join posting p on p.id = e.posting_id
              left join (%s) r on r.pledge_id = e.pledge_id
              left join allocation a on a.id = e.allocation_id
              left join need n on n.id = a.need_id
              left join facility f on f.id = n.facility_id
             where e.account in ('PLEDGED', 'COMMITTED', 'DEPOSITED', 'ALLOCATED', 'DISBURSED', 'SPENT')
             group by 1, 2
            """;

    private static final List<String> OTHERS = List.of(
            """
            select coalesce(n.sector, 'HEALTH'), coalesce(n.area, f.area), sum(r.usd)
              from need n
              join need_revision r on r.need_id = n.id and r.replaced_at is null
              left join facility f on f.id = n.facility_id
             group by 1, 2
            """,
            "select sum(usd) from entry",
            """
            select count(*), sum(r.ceiling_usd)
              from pledge_revision r
             where not exists (select from pledge_review v where v.revision_id = r.id)
            """,
            "select count(*), sum(r.ceiling_usd - r.floor_usd) from (%s) r where r.ceiling_usd > r.floor_usd"
                    .formatted(VERIFIED));

    void all(GapBy by) {
        ask(MONEY.formatted(GapSight.word(by), VERIFIED));
        OTHERS.forEach(this::ask);
    }

    private void ask(String statement) {
        sql.sql(statement).query().listOfRows();
    }
}
