package org.tarmim.detention.handover;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.access.Actor;
import org.tarmim.detention.casefile.CaseCode;
import org.tarmim.detention.chain.Compartment;

/** All SQL of what was handed over. What whoever acts may not see is not there. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class HandoverTable {
    private final JdbcClient sql;

    /** A receipt; for whom it was is still sealed. */
    record Row(
            UUID id,
            byte[] content,
            Set<Compartment> parts,
            UUID basis,
            byte[] sha256,
            String takenBy,
            Instant takenAt) {}

    HandoverTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** The parts of a case that whoever acts may take along now. */
    Set<Compartment> takeable(UUID ofCase) {
        return sql.sql("""
                        select distinct compartment
                          from my_case
                         where case_id = :case
                           and level = 'EXPORT'
                        """).param("case", ofCase).query(String.class).list().stream()
                .map(Compartment::valueOf)
                .collect(Collectors.toSet());
    }

    void add(Row row, UUID ofCase, UUID assessment, Actor by) {
        sql.sql("""
                        insert into case_handover (id, case_id, compartment, content, parts, sha256, basis_id,
                                                   assessment_id, taken_by)
                        values (:id, :case, :compartment, :content, :parts, :sha256, :basis, :assessment, :by)
                        """)
                .param("id", row.id())
                .param("case", ofCase)
                .param("compartment", Compartment.STRATEGY.name())
                .param("content", row.content())
                .param("parts", words(row.parts()))
                .param("sha256", row.sha256())
                .param("basis", row.basis())
                .param("assessment", assessment)
                .param("by", by.account())
                .update();
    }

    /** Those of a case, the newest first. */
    List<Row> of(UUID ofCase) {
        return sql.sql("""
                        select h.id, h.content, h.parts, h.basis_id, h.sha256, a.name as taken_by, h.taken_at
                          from case_handover h
                          left join account a on a.id = h.taken_by
                         where h.case_id = :case
                         order by h.taken_at desc, h.id
                        """).param("case", ofCase).query(HandoverTable::row).list();
    }

    /** What was handed over since a moment in cases of the team, for its supervisors; the newest first. */
    List<HandoverNotice> noticed(Instant since) {
        return sql.sql("""
                        select d.code, coalesce(a.name, '') as taken_by, h.taken_at
                          from handovers_of_team() h
                          join detention_case d on d.id = h.case_id
                          left join account a on a.id = h.taken_by
                         where h.taken_at > :since
                         order by h.taken_at desc
                        """)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new HandoverNotice(
                        CaseCode.read(row.getString("code")).orElseThrow(),
                        row.getString("taken_by"),
                        row.getObject("taken_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getBytes("content"),
                Arrays.stream((String[]) row.getArray("parts").getArray())
                        .map(Compartment::valueOf)
                        .collect(Collectors.toSet()),
                row.getObject("basis_id", UUID.class),
                row.getBytes("sha256"),
                Objects.toString(row.getString("taken_by"), ""),
                row.getObject("taken_at", OffsetDateTime.class).toInstant());
    }

    private static String[] words(Collection<Compartment> parts) {
        return parts.stream().map(Enum::name).sorted().toArray(String[]::new);
    }
}
