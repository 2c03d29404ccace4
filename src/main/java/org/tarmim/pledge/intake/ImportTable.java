package org.tarmim.pledge.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.access.Actor;
import org.tarmim.kernel.Money;
import org.tarmim.pledge.iati.Stage;
import org.tarmim.pledge.iati.StagedAmount;
import org.tarmim.pledge.promise.Revision;

/** All SQL of batches of pledges out of files. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ImportTable {
    private static final int NEWEST = 20;
    private static final String BATCHES = """
            select i.*, (select count(*) from pledge_import_row r where r.import_id = i.id) as rows
              from pledge_import i
            """;

    /** What a reference said when it came last, and of which pledge. */
    record Known(String reference, UUID pledge, String content) {}

    private final JdbcClient sql;

    ImportTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** Waits until nobody else records a file, so that two who have the same one do not both; ends with the transaction. */
    void lock() {
        sql.sql("select pg_advisory_xact_lock(hashtextextended('pledge import', 0))")
                .query((row, number) -> row.getRow())
                .single();
    }

    /** What is known of some references, by reference. */
    Map<String, Known> known(Collection<String> references) {
        return sql
                .sql("""
                        select distinct on (r.reference) r.reference, r.pledge_id, r.content
                          from pledge_import_row r
                          join pledge_import i on i.id = r.import_id
                         where r.reference = any (:references)
                           and r.pledge_id is not null
                           and i.undone_at is null
                         order by r.reference, i.imported_at desc
                        """)
                .param("references", references.toArray(String[]::new))
                .query((row, number) -> new Known(
                        row.getString("reference"), row.getObject("pledge_id", UUID.class), row.getString("content")))
                .list()
                .stream()
                .collect(Collectors.toMap(Known::reference, known -> known));
    }

    void insert(UUID id, Incoming file, Actor who, Instant at) {
        sql.sql("""
                        insert into pledge_import (id, form, file_name, digest, account_id, account_org, imported_at)
                        values (:id, :form, :name, :digest, :account, :organisation, :at)
                        """)
                .param("id", id)
                .param("form", file.form().name())
                .param("name", file.name())
                .param("digest", file.digest())
                .param("account", who.account())
                .param("organisation", who.organisation())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void insert(UUID batch, PlannedRow row, PlannedRow.Key key, Revision pledge, boolean recorded) {
        sql.sql("""
                        insert into pledge_import_row (import_id, no, reference, content, outcome, code, pledge_id,
                                                       revision_id)
                        values (:batch, :no, :reference, :content, :outcome, :code, :pledge,
                                cast(:revision as uuid))
                        """)
                .param("batch", batch)
                .param("no", row.no())
                .param("reference", key.reference())
                .param("content", key.content())
                .param("outcome", row.outcome().name())
                .param("code", pledge.code().text())
                .param("pledge", pledge.pledge())
                .param("revision", recorded ? pledge.id().toString() : null)
                .update();
        int no = 0;
        for (var amount : row.reported()) insert(batch, pledge.pledge(), ++no, key.source(), amount);
    }

    private void insert(UUID batch, UUID pledge, int no, String source, StagedAmount reported) {
        sql.sql("""
                        insert into reported_amount (import_id, pledge_id, no, stage, source, reference, day, amount,
                                                     currency)
                        values (:batch, :pledge, :no, :stage, :source, :reference, :day, :amount, :currency)
                        """)
                .param("batch", batch)
                .param("pledge", pledge)
                .param("no", no)
                .param("stage", reported.stage().name())
                .param("source", source)
                .param("reference", reported.ref())
                .param("day", reported.day())
                .param("amount", reported.amount().amount())
                .param("currency", reported.amount().currency().getCurrencyCode())
                .update();
    }

    Optional<PledgeImport> find(UUID id) {
        return sql.sql(BATCHES + "where i.id = :id")
                .param("id", id)
                .query((row, number) -> batch(row))
                .optional();
    }

    List<PledgeImport> newest() {
        return sql.sql(BATCHES + "order by i.imported_at desc limit :most")
                .param("most", NEWEST)
                .query((row, number) -> batch(row))
                .list();
    }

    /** The rows of a batch; of a sheet with the number alone that stands in it, without the donor before it. */
    List<ImportedRow> rows(UUID batch) {
        return sql.sql("""
                        select r.no, r.outcome, r.code,
                               case i.form when 'SHEET' then substr(r.reference, strpos(r.reference, '/') + 1)
                                           else r.reference end as reference
                          from pledge_import_row r
                          join pledge_import i on i.id = r.import_id
                         where r.import_id = :batch
                         order by r.no
                        """)
                .param("batch", batch)
                .query((row, number) -> new ImportedRow(
                        row.getInt("no"),
                        row.getString("reference"),
                        Outcome.valueOf(row.getString("outcome")),
                        row.getString("code")))
                .list();
    }

    /** What the newest batch that says anything of later stages says about a pledge. */
    List<ReportedAmount> reported(UUID pledge) {
        return sql.sql("""
                        select a.*, i.file_name, i.imported_at
                          from reported_amount a
                          join pledge_import i on i.id = a.import_id
                         where a.pledge_id = :pledge
                           and a.import_id = (select r.import_id
                                                from reported_amount r
                                                join pledge_import n on n.id = r.import_id
                                               where r.pledge_id = :pledge
                                               order by n.imported_at desc
                                               limit 1)
                         order by a.no
                        """)
                .param("pledge", pledge)
                .query((row, number) -> reported(row))
                .list();
    }

    boolean isTouched(UUID batch) {
        return sql.sql("select is_import_touched(:batch)")
                .param("batch", batch)
                .query(Boolean.class)
                .single();
    }

    void withhold(UUID ask) {
        sql.sql("select withhold_pledge_import(:ask)").param("ask", ask).query().singleRow();
    }

    /** Whether it could be taken back. */
    boolean undo(UUID batch, Instant at) {
        return sql.sql("select undo_pledge_import(:batch, :at)")
                .param("batch", batch)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    private static PledgeImport batch(ResultSet row) throws SQLException {
        var undone = row.getObject("undone_at", OffsetDateTime.class);
        return new PledgeImport(
                row.getObject("id", UUID.class),
                FileForm.valueOf(row.getString("form")),
                row.getString("file_name"),
                row.getObject("account_id", UUID.class),
                row.getObject("account_org", UUID.class),
                row.getObject("imported_at", OffsetDateTime.class).toInstant(),
                row.getInt("rows"),
                undone == null ? null : undone.toInstant());
    }

    private static ReportedAmount reported(ResultSet row) throws SQLException {
        return new ReportedAmount(
                new StagedAmount(
                        Stage.valueOf(row.getString("stage")),
                        row.getString("reference"),
                        row.getObject("day", LocalDate.class),
                        new Money(row.getBigDecimal("amount"), Currency.getInstance(row.getString("currency")))),
                row.getString("source"),
                row.getString("file_name"),
                row.getObject("imported_at", OffsetDateTime.class).toInstant());
    }
}
