package org.tarmim.facility.registry;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.facility.Draft;
import org.tarmim.facility.KeptDrafts;
import tools.jackson.databind.json.JsonMapper;

/** All SQL of the drafts of proposals. Whose they are is the row policy's decision; the facility is null for a new one. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ProposalDraftTable implements KeptDrafts {
    private final JdbcClient sql;
    private final JsonMapper json;

    ProposalDraftTable(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    Optional<Draft<ProposalDraft>> find(@Nullable UUID facility) {
        return sql.sql("""
                        select typed, saved_at
                          from proposal_draft
                         where facility_id is not distinct from :facility::uuid
                        """)
                .param("facility", facility)
                .query((row, number) -> new Draft<>(
                        json.readValue(row.getString("typed"), ProposalDraft.class),
                        row.getObject("saved_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    void put(UUID account, @Nullable UUID facility, Draft<ProposalDraft> draft) {
        sql.sql("""
                        insert into proposal_draft (account_id, facility_id, typed, saved_at)
                        values (:account, :facility::uuid, :typed::jsonb, :savedAt)
                            on conflict (account_id, facility_id) do update
                           set typed = excluded.typed, saved_at = excluded.saved_at
                        """)
                .param("account", account)
                .param("facility", facility)
                .param("typed", json.writeValueAsString(draft.typed()))
                .param("savedAt", draft.savedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void delete(@Nullable UUID facility) {
        sql.sql("delete from proposal_draft where facility_id is not distinct from :facility::uuid")
                .param("facility", facility)
                .update();
    }

    @Override
    public void deleteBefore(Instant moment) {
        sql.sql("delete from proposal_draft where saved_at < :moment")
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .update();
    }
}
