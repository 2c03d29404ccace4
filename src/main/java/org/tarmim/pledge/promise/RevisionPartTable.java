package org.tarmim.pledge.promise;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.kernel.Money;

/** All SQL of the tranches and conditions of revisions. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class RevisionPartTable {
    private record Part<T>(UUID revision, T part) {}

    /** Tranches and conditions by the id of their revision, each in order. */
    record Parts(Map<UUID, List<Tranche>> tranches, Map<UUID, List<Condition>> conditions) {
        Revision complete(Revision bare) {
            return bare.with(
                    tranches.getOrDefault(bare.id(), List.of()), conditions.getOrDefault(bare.id(), List.of()));
        }
    }

    private final JdbcClient sql;

    RevisionPartTable(JdbcClient sql) {
        this.sql = sql;
    }

    Parts of(Collection<UUID> revisions) {
        return new Parts(byRevision(tranches(revisions)), byRevision(conditions(revisions)));
    }

    void insert(Revision revision) {
        var no = 0;
        for (var condition : revision.details().conditions()) insert(revision.id(), ++no, condition);
        no = 0;
        for (var tranche : revision.details().tranches()) {
            insert(revision.id(), ++no, tranche);
            wait(revision, no, tranche);
        }
    }

    private void insert(UUID revision, int no, Tranche tranche) {
        sql.sql("""
                        insert into pledge_tranche (revision_id, no, due_from, due_to, amount)
                        values (:revision, :no, :from, :to, :amount)
                        """)
                .param("revision", revision)
                .param("no", no)
                .param("from", tranche.dueFrom())
                .param("to", tranche.dueTo())
                .param("amount", tranche.amount().amount())
                .update();
    }

    private void wait(Revision revision, int no, Tranche tranche) {
        for (var condition : tranche.waitsFor())
            sql.sql("""
                            insert into tranche_condition (revision_id, tranche_no, condition_no)
                            values (:revision, :tranche, :condition)
                            """)
                    .param("revision", revision.id())
                    .param("tranche", no)
                    .param("condition", revision.details().conditions().indexOf(condition) + 1)
                    .update();
    }

    private void insert(UUID revision, int no, Condition condition) {
        sql.sql("""
                        insert into pledge_condition (id, revision_id, no, type, said)
                        values (:id, :revision, :no, :type, :said)
                        """)
                .param("id", UUID.randomUUID())
                .param("revision", revision)
                .param("no", no)
                .param("type", condition.type().name())
                .param("said", condition.said())
                .update();
    }

    private List<Part<Tranche>> tranches(Collection<UUID> revisions) {
        return sql.sql("""
                        select t.*, r.currency,
                               array(select c.type || ' ' || c.said
                                       from tranche_condition w
                                       join pledge_condition c on c.revision_id = w.revision_id
                                             and c.no = w.condition_no
                                      where w.revision_id = t.revision_id
                                        and w.tranche_no = t.no
                                      order by c.no) as waits_for
                          from pledge_tranche t
                          join pledge_revision r on r.id = t.revision_id
                         where t.revision_id = any (:revisions)
                         order by t.revision_id, t.no
                        """)
                .param("revisions", revisions.toArray(UUID[]::new))
                .query((row, number) -> new Part<>(
                        row.getObject("revision_id", UUID.class),
                        new Tranche(
                                row.getObject("due_from", LocalDate.class),
                                row.getObject("due_to", LocalDate.class),
                                new Money(row.getBigDecimal("amount"), Currency.getInstance(row.getString("currency"))),
                                waitsFor((String[]) row.getArray("waits_for").getArray()))))
                .list();
    }

    private List<Part<Condition>> conditions(Collection<UUID> revisions) {
        return sql.sql("""
                        select *
                          from pledge_condition
                         where revision_id = any (:revisions)
                         order by revision_id, no
                        """)
                .param("revisions", revisions.toArray(UUID[]::new))
                .query((row, number) -> new Part<>(
                        row.getObject("revision_id", UUID.class),
                        new Condition(ConditionType.valueOf(row.getString("type")), row.getString("said"))))
                .list();
    }

    private static List<Condition> waitsFor(String... conditions) {
        return Arrays.stream(conditions)
                .map(one -> one.split(" ", 2))
                .map(one -> new Condition(ConditionType.valueOf(one[0]), one[1]))
                .toList();
    }

    private static <T> Map<UUID, List<T>> byRevision(List<Part<T>> parts) {
        return parts.stream()
                .collect(Collectors.groupingBy(Part::revision, Collectors.mapping(Part::part, Collectors.toList())));
    }
}
