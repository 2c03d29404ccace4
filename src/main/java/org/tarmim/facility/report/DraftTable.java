package org.tarmim.facility.report;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.facility.Draft;
import org.tarmim.facility.KeptDrafts;
import tools.jackson.databind.json.JsonMapper;

/** All SQL of drafts. Whose they are is the row policy's decision. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class DraftTable implements KeptDrafts {
    private final JdbcClient sql;
    private final JsonMapper json;

    DraftTable(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    Optional<Draft<StatusReportDetails>> find(UUID facility) {
        return sql.sql("select details, saved_at from report_draft where facility_id = :facility")
                .param("facility", facility)
                .query((row, number) -> new Draft<>(
                        json.readValue(row.getString("details"), StatusReportDetails.class),
                        row.getObject("saved_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    void put(UUID account, Draft<StatusReportDetails> draft) {
        sql.sql("""
                        insert into report_draft (account_id, facility_id, details, saved_at)
                        values (:account, :facility, :details::jsonb, :savedAt)
                            on conflict (account_id, facility_id) do update
                           set details = excluded.details, saved_at = excluded.saved_at
                        """)
                .param("account", account)
                .param("facility", draft.typed().facility())
                .param("details", json.writeValueAsString(draft.typed()))
                .param("savedAt", draft.savedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void delete(UUID facility) {
        sql.sql("delete from report_draft where facility_id = :facility")
                .param("facility", facility)
                .update();
    }

    @Override
    public void deleteBefore(Instant moment) {
        sql.sql("delete from report_draft where saved_at < :moment")
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .update();
    }
}
