package org.tarmim.detention.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.access.Actor;
import org.tarmim.kernel.Rejected;

/** All SQL of time limits. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class LegalLimitTable {
    private static final String ROWS = """
            select id, kind, amount, unit, source, valid_from, valid_until,
                   case when verified_by is not null then verified_on end as verified_on,
                   coalesce(recorded_by = current_account(), false) as own
              from legal_limit
            """;

    private final JdbcClient sql;

    LegalLimitTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** The one that holds on a day: of several the one that began last. */
    public Optional<LegalLimit> on(LimitKind kind, LocalDate day) {
        return sql.sql(ROWS + """
                         where kind = :kind
                           and coalesce(valid_from <= :day, true)
                           and coalesce(valid_until >= :day, true)
                         order by valid_from desc nulls last
                         limit 1
                        """)
                .param("kind", kind.name())
                .param("day", day)
                .query(LegalLimit.class)
                .optional();
    }

    List<LegalLimit> all() {
        return sql.sql(ROWS + " order by kind, valid_from nulls first, id")
                .query(LegalLimit.class)
                .list();
    }

    /** Adds one that nobody compared with its source yet; throws {@link Rejected} where one begins on the same day. */
    void add(UUID id, LegalLimitDetails limit, Actor by) {
        try {
            sql.sql("""
                            insert into legal_limit (id, kind, amount, unit, source, valid_from, valid_until, recorded_by)
                            values (:id, :kind, :amount, :unit, :source, :from, :until, :by)
                            """)
                    .param("id", id)
                    .param("kind", limit.kind().name())
                    .param("amount", limit.amount())
                    .param("unit", limit.unit().name())
                    .param("source", limit.source())
                    .param("from", limit.validFrom())
                    .param("until", limit.validUntil())
                    .param("by", by.account())
                    .update();
        } catch (DuplicateKeyException taken) {
            throw Rejected.because("limit.taken", limit.validFrom());
        }
    }

    /** Writes that somebody compared one with its source; false where it was compared before, or it is an own one. */
    boolean compare(UUID id, LocalDate on, Actor by) {
        return sql.sql("""
                        update legal_limit
                           set verified_by = :by, verified_on = :on
                         where id = :id
                           and verified_by is null
                           and recorded_by is distinct from :by
                        """)
                        .param("id", id)
                        .param("on", on)
                        .param("by", by.account())
                        .update()
                == 1;
    }
}
