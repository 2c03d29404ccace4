package org.tarmim.pledge.promise;

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
import org.tarmim.access.Actor;

/** All SQL of reviews. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ReviewTable {
    private final JdbcClient sql;

    ReviewTable(JdbcClient sql) {
        this.sql = sql;
    }

    List<Review> of(UUID pledge) {
        return sql.sql("""
                        select v.*
                          from pledge_review v
                          join pledge_revision r on r.id = v.revision_id
                         where r.pledge_id = :pledge
                         order by v.decided_at
                        """)
                .param("pledge", pledge)
                .query((row, number) -> review(row))
                .list();
    }

    /** The first review of a revision. */
    Optional<Review> first(UUID revision) {
        return sql.sql("select * from pledge_review where revision_id = :revision and step = 1")
                .param("revision", revision)
                .query((row, number) -> review(row))
                .optional();
    }

    boolean hasInterest(UUID revision, @Nullable UUID organisation) {
        return sql.sql("select has_interest(:revision, :organisation)")
                .param("revision", revision)
                .param("organisation", organisation)
                .query(Boolean.class)
                .single();
    }

    Review insert(Revision revision, @Nullable Review first, ReviewDetails details, Actor reviewer, Instant at) {
        return sql.sql("""
                        insert into pledge_review (id, revision_id, step, author_id, reviews_needed, first_reviewer,
                                                   decision, note, reviewer_id, reviewer_org, decided_at)
                        values (:id, :revision, :step, :author, :needed, :first,
                                :decision, :note, :reviewer, :organisation, :at)
                        returning *
                        """)
                .param("id", UUID.randomUUID())
                .param("revision", revision.id())
                .param("step", first == null ? 1 : 2)
                .param("author", revision.author())
                .param("needed", revision.reviewsNeeded())
                .param("first", first == null ? null : first.reviewer())
                .param("decision", details.decision().name())
                .param("note", details.note())
                .param("reviewer", reviewer.account())
                .param("organisation", reviewer.organisation())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, number) -> review(row))
                .single();
    }

    private static Review review(ResultSet row) throws SQLException {
        return new Review(
                row.getObject("id", UUID.class),
                row.getObject("revision_id", UUID.class),
                row.getInt("step"),
                ReviewDecision.valueOf(row.getString("decision")),
                row.getString("note"),
                row.getObject("reviewer_id", UUID.class),
                row.getObject("reviewer_org", UUID.class),
                row.getObject("decided_at", OffsetDateTime.class).toInstant());
    }
}
