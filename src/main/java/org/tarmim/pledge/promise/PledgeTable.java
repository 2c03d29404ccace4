package org.tarmim.pledge.promise;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.kernel.Page;
import org.tarmim.kernel.Picture;
import org.tarmim.kernel.SituationClock;

/** All SQL of pledges. Which revisions answer is the row policy's decision. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class PledgeTable {
    static final int PAGE = 50;
    private static final int MOST_WAITING = 200;

    private final JdbcClient sql;
    private final RevisionTable revisions;

    PledgeTable(JdbcClient sql, RevisionTable revisions) {
        this.sql = sql;
        this.revisions = revisions;
    }

    PledgeHead open(UUID id, UUID donor, Instant at) {
        var number =
                sql.sql("select nextval('pledge_number')").query(Long.class).single();
        var code = PledgeCode.of(number);
        sql.sql("insert into pledge (id, code, donor_id, opened_at) values (:id, :code, :donor, :at)")
                .param("id", id)
                .param("code", code.text())
                .param("donor", donor)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        return new PledgeHead(id, code);
    }

    /** Waits until nothing else happens to this pledge; the lock ends with the transaction. */
    void lock(UUID pledge) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended('pledge ' || :pledge, 0))")
                .param("pledge", pledge.toString())
                .query((row, number) -> pledge)
                .single();
    }

    Optional<Pledge> byCode(String code) {
        return sql.sql("select id from pledge where code = :code")
                .param("code", code)
                .query(UUID.class)
                .optional()
                .flatMap(this::byId);
    }

    Optional<Pledge> byId(UUID id) {
        var all = revisions.where("pledge_id = :pledge order by no desc", Map.of("pledge", id));
        return all.stream().findFirst().map(latest -> new Pledge(id, latest.code(), all));
    }

    Optional<Revision> revision(UUID id) {
        return revisions.where("id = :id", Map.of("id", id)).stream().findFirst();
    }

    /** The newest verified revision of each pledge of a donor. */
    List<Revision> verifiedOf(UUID donor) {
        return revisions.where("""
                donor_id = :donor
                  and state = 'VERIFIED'
                  and not exists (select from pledge_revision n
                                   where n.pledge_id = r.pledge_id and n.no > r.no and is_verified(n.id))
                order by announced_on desc
                """, Map.of("donor", donor));
    }

    /** The newest verified revisions after a code, of pledges that their donors do not dispute. */
    List<Revision> undisputed(String after) {
        return revisions.where("""
                code > :after
                  and state = 'VERIFIED'
                  and not exists (select from pledge_revision n
                                   where n.pledge_id = r.pledge_id and n.no > r.no and is_verified(n.id))
                  and coalesce((select a.answer
                                  from pledge_answer a
                                 where a.pledge_id = r.pledge_id
                                 order by a.answered_at desc
                                 limit 1), '') <> 'DISPUTED'
                order by code
                limit :size
                """, Map.of("after", after, "size", PAGE));
    }

    /** The newest verified revision of each pledge of others that goes through the hands of a party. */
    List<Revision> verifiedThrough(UUID party) {
        return revisions.where("""
                channel_id = :party
                  and donor_id <> :party
                  and state = 'VERIFIED'
                  and not exists (select from pledge_revision n
                                   where n.pledge_id = r.pledge_id and n.no > r.no and is_verified(n.id))
                order by announced_on desc
                """, Map.of("party", party));
    }

    /** What each pledge said when it was last verified in a picture, where that says when its parts are due. */
    List<Revision> planned(Picture picture) {
        return revisions.where(
                """
                announced_on <= :day
                  and exists (select from pledge_tranche t where t.revision_id = r.id)
                  and r.no = (select max(n.no)
                                from pledge_revision n
                               where n.pledge_id = r.pledge_id
                                 and n.verified_at <= :known)
                order by announced_on
                """,
                Map.of(
                        "day", picture.trueOn().atZone(SituationClock.ZONE).toLocalDate(),
                        "known", picture.knownOn().atOffset(ZoneOffset.UTC)));
    }

    /** Revisions that wait for a reviewer, oldest first. */
    List<Revision> waiting() {
        return revisions.where(
                "state in ('WAITING', 'WAITING_FOR_SECOND') order by recorded_at, id limit :most",
                Map.of("most", MOST_WAITING));
    }

    boolean isDisputed(UUID pledge) {
        return sql.sql("""
                        select coalesce((select answer = 'DISPUTED'
                                           from pledge_answer
                                          where pledge_id = :pledge
                                          order by answered_at desc
                                          limit 1), false)
                        """).param("pledge", pledge).query(Boolean.class).single();
    }

    /** The latest revision of each pledge that the reader sees, as one page. */
    Page<Revision> page(PledgeQuery query, @Nullable PledgePlace after, int size) {
        var params = new HashMap<String, @Nullable Object>();
        var condition = new StringBuilder("""
                not exists (select from pledge_revision n where n.pledge_id = r.pledge_id and n.no > r.no)""");
        if (query.donor() != null) condition.append(" and donor_id = :donor");
        if (query.state() != null) condition.append(" and state = :state");
        if (query.kind() != null) condition.append(" and kind = :kind");
        if (after != null) condition.append(" and (announced_on, pledge_id) < (:day, :pledge)");
        params.put("donor", query.donor());
        params.put("state", query.state() == null ? null : query.state().name());
        params.put("kind", query.kind() == null ? null : query.kind().name());
        params.put("day", after == null ? null : after.announcedOn());
        params.put("pledge", after == null ? null : after.pledge());
        condition.append(" order by announced_on desc, pledge_id desc limit ").append(size + 1);
        return PledgePlace.page(revisions.where(condition.toString(), params), size);
    }

    void insert(Revision revision) {
        revisions.insert(revision);
    }

    /** Blanks the words of the pledge that is asked about, in every revision and around it. */
    void withhold(UUID ask) {
        sql.sql("select withhold_pledge(:ask)").param("ask", ask).query().singleRow();
    }

    /** Why a statement is no promise of a donor, a word of {@link OwnWords}; empty where it can be one. */
    Optional<String> promiseFault(UUID statement, UUID donor) {
        return sql.sql("""
                        select fault
                          from promise_fault(:statement, :donor) fault
                         where fault is not null
                        """)
                .param("statement", statement)
                .param("donor", donor)
                .query(String.class)
                .optional();
    }

    /** Whether the party took a statement back, or said another in its place. */
    boolean isTakenBack(UUID statement) {
        return sql.sql("select is_taken_back(:statement)")
                .param("statement", statement)
                .query(Boolean.class)
                .single();
    }
}
