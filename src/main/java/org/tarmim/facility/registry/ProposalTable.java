package org.tarmim.facility.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.kernel.TimePlace;
import tools.jackson.databind.json.JsonMapper;

/** All SQL of the proposals for the registry. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ProposalTable {
    private static final String SELECT = """
            select id, facility_id, based_on, details, previous, reason, proposer_id, proposer_org, proposed_at,
                   decision, decided_by, decided_at, decision_reason, withheld_at, blanked_at
              from facility_proposal
            """;

    private static final String OPEN = " where decision is null and withheld_at is null\n";

    private final JdbcClient sql;
    private final JsonMapper json;

    ProposalTable(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** Waits until nothing else of this person is being proposed; the lock ends with the transaction. */
    void lock(UUID account) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended('facility_proposal ' || :account, 0))")
                .param("account", account.toString())
                .query((row, number) -> account)
                .single();
    }

    long countOpenOwn() {
        return sql.sql("""
                        select count(*)
                          from facility_proposal
                         where proposer_id = current_account()
                           and decision is null
                           and withheld_at is null
                        """).query(Long.class).single();
    }

    void insert(Proposal proposal) {
        sql.sql("""
                        insert into facility_proposal (id, facility_id, based_on, details, previous, reason,
                                                       proposer_id, proposer_org, proposed_at)
                        values (:id, :facility, :basedOn, :details::jsonb, :previous::jsonb, :reason,
                                :proposer, :organisation, :at)
                        """)
                .param("id", proposal.id())
                .param("facility", proposal.facility())
                .param("basedOn", proposal.basedOn())
                .param("details", json.writeValueAsString(proposal.details()))
                .param("previous", proposal.previous() == null ? null : json.writeValueAsString(proposal.previous()))
                .param("reason", proposal.reason())
                .param("proposer", proposal.proposer())
                .param("organisation", proposal.proposerOrganisation())
                .param("at", proposal.proposedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Proposal> byId(UUID id) {
        return sql.sql(SELECT + "where id = :id")
                .param("id", id)
                .query(this::proposal)
                .optional();
    }

    /** Those that wait, the oldest first, from a place on; at most {@code size}. */
    List<Proposal> open(@Nullable TimePlace after, int size) {
        return sql.sql(SELECT + OPEN + """
                           and (cast(:at as timestamptz) is null
                                or (proposed_at, id) > (:at, cast(:id as uuid)))
                         order by proposed_at, id
                         limit :size
                        """)
                .param("at", TimePlace.momentOf(after))
                .param("id", TimePlace.idOf(after))
                .param("size", size)
                .query(this::proposal)
                .list();
    }

    long countOpen() {
        return sql.sql("select count(*) from facility_proposal" + OPEN)
                .query(Long.class)
                .single();
    }

    /** What was proposed for one facility, the newest first. */
    List<Proposal> of(UUID facility) {
        return sql.sql(SELECT + "where facility_id = :facility order by proposed_at desc, id limit 100")
                .param("facility", facility)
                .query(this::proposal)
                .list();
    }

    /** Whether the proposal still waited. */
    boolean decide(Proposal decided) {
        return sql.sql("""
                        update facility_proposal
                           set decision = :decision, decided_by = :by, decided_at = :at, decision_reason = :reason
                         where id = :id
                           and decision is null
                           and withheld_at is null
                        """)
                        .param("id", decided.id())
                        .param("decision", String.valueOf(decided.decision()))
                        .param("by", decided.decidedBy())
                        .param("at", at(decided))
                        .param("reason", decided.decisionReason())
                        .update()
                == 1;
    }

    /** Blanks what was typed into a proposal; refused by the database unless two people withheld it. */
    void withhold(UUID ask) {
        sql.sql("select withhold_proposal(:ask)").param("ask", ask).query().singleRow();
    }

    private static @Nullable OffsetDateTime at(Proposal decided) {
        var at = decided.decidedAt();
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }

    private Proposal proposal(ResultSet row, int number) throws SQLException {
        var previous = row.getString("previous");
        var decision = row.getString("decision");
        return new Proposal(
                row.getObject("id", UUID.class),
                row.getObject("facility_id", UUID.class),
                row.getObject("based_on", Integer.class),
                json.readValue(row.getString("details"), FacilityDetails.class),
                previous == null ? null : json.readValue(previous, FacilityDetails.class),
                row.getString("reason"),
                row.getObject("proposer_id", UUID.class),
                row.getObject("proposer_org", UUID.class),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                decision == null ? null : Proposal.Decision.valueOf(decision),
                row.getObject("decided_by", UUID.class),
                instant(row, "decided_at"),
                row.getString("decision_reason"),
                instant(row, "withheld_at"),
                instant(row, "blanked_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
