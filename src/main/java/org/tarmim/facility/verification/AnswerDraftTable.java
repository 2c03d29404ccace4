package org.tarmim.facility.verification;

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

/** All SQL of the drafts of answers. Whose they are is the row policy's decision. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class AnswerDraftTable implements KeptDrafts {
    private final JdbcClient sql;
    private final JsonMapper json;

    AnswerDraftTable(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    Optional<Draft<AnswerDraft>> find(UUID report) {
        return sql.sql("""
                        select typed, saved_at
                          from answer_draft
                         where report_id = :report
                        """)
                .param("report", report)
                .query((row, number) -> new Draft<>(
                        json.readValue(row.getString("typed"), AnswerDraft.class),
                        row.getObject("saved_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    void put(UUID account, UUID report, Draft<AnswerDraft> draft) {
        sql.sql("""
                        insert into answer_draft (account_id, report_id, typed, saved_at)
                        values (:account, :report, :typed::jsonb, :savedAt)
                            on conflict (account_id, report_id) do update
                           set typed = excluded.typed, saved_at = excluded.saved_at
                        """)
                .param("account", account)
                .param("report", report)
                .param("typed", json.writeValueAsString(draft.typed()))
                .param("savedAt", draft.savedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void delete(UUID report) {
        sql.sql("delete from answer_draft where report_id = :report")
                .param("report", report)
                .update();
    }

    @Override
    public void deleteBefore(Instant moment) {
        sql.sql("delete from answer_draft where saved_at < :moment")
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .update();
    }
}
