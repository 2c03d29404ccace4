package org.tarmim.facility.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.facility.status.Functionality;
import org.tarmim.kernel.Moment;
import org.tarmim.kernel.TimePlace;

/** Reports as lines of a list, each with what became of it. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class ReportRowTable {
    private static final String ROWS = """
            select r.id, r.facility_id, f.code, f.name_en, f.name_ar, r.reporter_id, r.reporter_org, r.observed_at,
                   r.observed_precision, r.received_at, r.no_change, c.value as functionality,
                   case when w.report_id is not null then 'WITHDRAWN'
                        when exists (
                             select from status_report s
                              where s.supersedes = r.id
                                and (v.decision is distinct from 'VERIFIED'
                                     or not exists (select from report_withdrawal b where b.report_id = s.id)))
                        then 'SUPERSEDED'
                        else coalesce(v.decision, 'SUBMITTED') end as state,
                   v.reason_code, v.note as answer, v.decided_at, v.id as answer_id,
                   v.withheld_at as answer_withheld_at, r.note is not null as noted,
                   greatest(r.withheld_at, r.partner_withheld_at) as withheld_at,
                   w.reason as withdrawn_for, w.withdrawn_at
              from status_report r
              left join facility f on f.id = r.facility_id
              left join report_withdrawal w on w.report_id = r.id
              left join report_claim c on c.report_id = r.id and c.dimension = 'FUNCTIONALITY'
              left join lateral (
                   select d.id, d.decision, d.reason_code, d.note, d.decided_at, d.withheld_at
                     from verification d
                    where d.report_id = r.id
                      and not exists (select from verification_undo u where u.verification_id = d.id)
                    order by d.decided_at desc
                    limit 1) v on true
            """;

    private final JdbcClient sql;

    ReportRowTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** Other reports of a facility observed within a stretch of time, newest first. */
    public List<ReportRow> around(UUID facility, Instant from, Instant until) {
        return sql.sql(ROWS + """
                         where r.facility_id = :facility
                           and r.observed_at between :from and :until
                         order by r.received_at desc, r.id desc
                         limit 50
                        """)
                .param("facility", facility)
                .param("from", utc(from))
                .param("until", utc(until))
                .query((row, number) -> row(row))
                .list();
    }

    /** How many reports of an organisation stand so. */
    long count(UUID organisation, ReportState state) {
        return sql.sql("select count(*) from (" + ROWS + ") as r where reporter_org = :organisation and state = :state")
                .param("organisation", organisation)
                .param("state", state.name())
                .query(Long.class)
                .single();
    }

    List<ReportRow> of(
            String whose, @Nullable UUID id, @Nullable ReportState state, @Nullable TimePlace before, int size) {
        return sql.sql("select * from (" + ROWS + """
                         ) as r
                         where (cast(:id as uuid) is null or %s = :id)
                           and (cast(:state as text) is null or state = :state)
                           and (cast(:beforeAt as timestamptz) is null
                                or (received_at, id) < (:beforeAt, cast(:beforeId as uuid)))
                         order by received_at desc, id desc
                         limit :size
                        """.formatted(whose))
                .param("id", id)
                .param("state", state == null ? null : state.name())
                .param("beforeAt", TimePlace.momentOf(before))
                .param("beforeId", TimePlace.idOf(before))
                .param("size", size)
                .query((row, number) -> row(row))
                .list();
    }

    /** The lines of these reports, in no particular order. */
    public List<ReportRow> rows(List<UUID> ids) {
        return sql.sql(ROWS + " where r.id = any (:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, number) -> row(row))
                .list();
    }

    /** Those with this receipt; more than one only by a rare accident. */
    List<ReportRow> with(Receipt receipt) {
        return sql.sql(ROWS + " where r.receipt = :receipt order by r.received_at desc")
                .param("receipt", receipt.number())
                .query((row, number) -> row(row))
                .list();
    }

    private static ReportRow row(ResultSet row) throws SQLException {
        return new ReportRow(
                row.getObject("id", UUID.class),
                row.getObject("facility_id", UUID.class),
                row.getString("code"),
                row.getString("name_en"),
                row.getString("name_ar"),
                row.getObject("reporter_id", UUID.class),
                row.getObject("reporter_org", UUID.class),
                new Moment(instant(row, "observed_at"), Moment.Precision.valueOf(row.getString("observed_precision"))),
                instant(row, "received_at"),
                row.getBoolean("no_change"),
                named(row.getString("functionality"), Functionality::valueOf),
                ReportState.valueOf(row.getString("state")),
                row.getString("reason_code"),
                row.getString("answer"),
                instantOrNull(row, "decided_at"),
                row.getObject("answer_id", UUID.class),
                instantOrNull(row, "answer_withheld_at"),
                row.getBoolean("noted"),
                instantOrNull(row, "withheld_at"),
                withdrawal(row));
    }

    private static @Nullable Withdrawal withdrawal(ResultSet row) throws SQLException {
        var reason = row.getString("withdrawn_for");
        return reason == null ? null : new Withdrawal(WithdrawalReason.valueOf(reason), instant(row, "withdrawn_at"));
    }

    private static <E> @Nullable E named(@Nullable String word, Function<String, E> value) {
        return word == null ? null : value.apply(word);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        var instant = row.getObject(column, OffsetDateTime.class);
        return instant == null ? null : instant.toInstant();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
