package org.tarmim.pledge.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.kernel.Money;
import org.tarmim.rates.Conversion;
import org.tarmim.rates.Rate;
import org.tarmim.rates.RateSource;

/** All SQL of postings and what they leave in the accounts. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class LedgerTable {
    private static final String POSTINGS = """
            select p.*, x.id as x_id, x.valid_from, x.source, x.note as x_note, x.recorded_at as x_recorded_at
              from posting p
              left join rate x on x.id = p.rate_id
            """;

    /** What a verified revision makes certain, in dollars. */
    record Promised(UUID revision, Money floor) {}

    private record Side(Posting posting, Entry entry) {}

    private record Read(UUID posting, Entry entry) {}

    private final JdbcClient sql;

    LedgerTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** Waits until nobody else writes to this pledge, or to what came without one; ends with the transaction. */
    void lock(@Nullable UUID pledge) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended('pledge ' || :pledge, 0))")
                .param("pledge", String.valueOf(pledge))
                .query((row, number) -> row.getRow())
                .single();
    }

    Holdings holdings(@Nullable UUID pledge) {
        var money = new LinkedHashMap<Holdings.Place, Money>();
        sql.sql("""
                        select b.account, b.allocation_id, b.parent_id, b.usd
                          from bucket b
                          left join posting p on p.id = b.parent_id
                         where b.pledge_id is not distinct from :pledge
                           and b.usd <> 0
                         order by p.value_date, p.recorded_at, b.parent_id
                        """).param("pledge", pledge, Types.OTHER).query(row -> {
            var account = Account.valueOf(row.getString("account"));
            money.put(
                    new Holdings.Place(
                            account,
                            row.getObject("allocation_id", UUID.class),
                            row.getObject("parent_id", UUID.class)),
                    new Money(row.getBigDecimal("usd"), Rate.DOLLAR));
        });
        return new Holdings(money);
    }

    /** In what the newest verified revision of a pledge was promised. */
    Optional<Terms> terms(UUID pledge) {
        return sql.sql("""
                        select currency, per_dollar
                          from pledge_revision
                         where pledge_id = :pledge
                           and is_verified(id)
                         order by no desc
                         limit 1
                        """)
                .param("pledge", pledge)
                .query((row, number) -> new Terms(currency(row.getString("currency")), row.getBigDecimal("per_dollar")))
                .optional();
    }

    /** What is certain of the newest verified revision of a pledge. */
    Optional<Promised> promised(UUID pledge) {
        return sql.sql("""
                        select id, floor_usd
                          from pledge_revision
                         where pledge_id = :pledge
                           and is_verified(id)
                         order by no desc
                         limit 1
                        """)
                .param("pledge", pledge)
                .query((row, number) -> new Promised(
                        row.getObject("id", UUID.class), new Money(row.getBigDecimal("floor_usd"), Rate.DOLLAR)))
                .optional();
    }

    /** Whether the newest verified revision of a pledge has a tranche of this number. */
    boolean hasTranche(UUID pledge, int tranche) {
        return sql.sql("""
                        select exists (select from pledge_tranche t
                                        where t.no = :tranche
                                          and t.revision_id = (select id
                                                                 from pledge_revision
                                                                where pledge_id = :pledge
                                                                  and is_verified(id)
                                                                order by no desc
                                                                limit 1))
                        """)
                .param("pledge", pledge)
                .param("tranche", tranche)
                .query(Boolean.class)
                .single();
    }

    List<Posting> postings(UUID pledge) {
        return complete(sql.sql(POSTINGS + "where p.pledge_id = :pledge order by p.recorded_at desc")
                .param("pledge", pledge)
                .query((row, number) -> posting(row))
                .list());
    }

    Optional<Posting> posting(UUID id) {
        return complete(sql.sql(POSTINGS + "where p.id = :id")
                        .param("id", id)
                        .query((row, number) -> posting(row))
                        .list())
                .stream()
                .findFirst();
    }

    boolean isReversed(UUID posting) {
        return sql.sql("select exists (select from posting where reverses = :posting)")
                .param("posting", posting)
                .query(Boolean.class)
                .single();
    }

    /**
     * Writes postings that are one act: what comes into a bucket before what goes out of it, so that none is ever below
     * what it holds at the end.
     */
    void insert(List<Posting> postings) {
        postings.forEach(this::insert);
        postings.stream()
                .flatMap(posting -> posting.entries().stream().map(entry -> new Side(posting, entry)))
                .sorted(Comparator.comparing((Side side) -> side.entry().usd()).reversed())
                .forEach(side -> insert(side.posting(), side.entry()));
    }

    private void insert(Posting posting) {
        sql.sql("""
                        insert into posting (id, kind, flow_type, pledge_id, donor_id, revision_id, allocation_id, value_date, amount,
                               currency, per_dollar, rate_id, usd, reference, note, tranche_no, reverses, corrects,
                               seen_again, transfer_id, recorded_by,
                               recorded_at)
                        values (:id, :kind, :type, :pledge, coalesce(:donor, (select donor_id from pledge where id = :pledge)),
                               :revision, :allocation, :valueDate, :amount, :currency, :perDollar, :rate, :usd,
                               :reference, :note, :tranche, :reverses, :corrects, :seenAgain, :transfer, :by, :at)
                        """).params(columns(posting)).update();
    }

    private void insert(Posting posting, Entry entry) {
        sql.sql("""
                        insert into entry (posting_id, account, pledge_id, allocation_id, parent_id, value_date,
                                           recorded_at, usd)
                        values (:posting, :account, :pledge, :allocation, :parent, :valueDate, :at, :usd)
                        """)
                .param("posting", posting.id())
                .param("account", entry.account().name())
                .param("pledge", posting.pledge(), Types.OTHER)
                .param("allocation", entry.allocation(), Types.OTHER)
                .param("parent", entry.parent(), Types.OTHER)
                .param("valueDate", posting.valueDate())
                .param("at", posting.recordedAt().atOffset(ZoneOffset.UTC))
                .param("usd", entry.usd().amount())
                .update();
    }

    private static Map<String, @Nullable Object> columns(Posting posting) {
        var rate = posting.money().rate();
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("id", posting.id());
        columns.put("kind", posting.kind().name());
        columns.put("type", posting.type().name());
        columns.put("pledge", posting.pledge());
        columns.put("donor", posting.donor());
        columns.put("revision", posting.revision());
        columns.put("allocation", posting.allocation());
        columns.put("valueDate", posting.valueDate());
        columns.put("amount", posting.money().original().amount());
        columns.put("currency", posting.money().original().currency().getCurrencyCode());
        columns.put("perDollar", posting.money().perDollar());
        columns.put("rate", rate == null ? null : rate.id());
        columns.put("usd", posting.money().dollars().amount());
        columns.put("reference", posting.reference());
        columns.put("note", posting.note());
        columns.put("tranche", posting.tranche());
        columns.put("reverses", posting.ties().reverses());
        columns.put("corrects", posting.ties().corrects());
        columns.put("seenAgain", posting.ties().seenAgain());
        columns.put("transfer", posting.ties().transfer());
        columns.put("by", posting.recordedBy());
        columns.put("at", posting.recordedAt().atOffset(ZoneOffset.UTC));
        return columns;
    }

    private List<Posting> complete(List<Posting> bare) {
        var entries = entries(bare.stream().map(Posting::id).toList());
        return bare.stream()
                .map(posting -> posting.with(entries.getOrDefault(posting.id(), List.of())))
                .toList();
    }

    private Map<UUID, List<Entry>> entries(Collection<UUID> postings) {
        return sql
                .sql("select * from entry where posting_id = any (:postings) order by posting_id, account")
                .param("postings", postings.toArray(UUID[]::new))
                .query((row, number) -> new Read(row.getObject("posting_id", UUID.class), entry(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Read::posting, Collectors.mapping(Read::entry, Collectors.toList())));
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                Account.valueOf(row.getString("account")),
                row.getObject("allocation_id", UUID.class),
                row.getObject("parent_id", UUID.class),
                new Money(row.getBigDecimal("usd"), Rate.DOLLAR));
    }

    private static Posting posting(ResultSet row) throws SQLException {
        return new Posting(
                row.getObject("id", UUID.class),
                PostingKind.valueOf(row.getString("kind")),
                FlowType.valueOf(row.getString("flow_type")),
                row.getObject("pledge_id", UUID.class),
                row.getObject("donor_id", UUID.class),
                row.getObject("revision_id", UUID.class),
                row.getObject("allocation_id", UUID.class),
                row.getObject("value_date", LocalDate.class),
                conversion(row),
                row.getString("reference"),
                row.getString("note"),
                row.getObject("tranche_no", Integer.class),
                new Ties(
                        row.getObject("reverses", UUID.class),
                        row.getObject("corrects", UUID.class),
                        row.getObject("seen_again", UUID.class),
                        row.getObject("transfer_id", UUID.class)),
                row.getObject("recorded_by", UUID.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                List.of());
    }

    private static Conversion conversion(ResultSet row) throws SQLException {
        var currency = Currency.getInstance(row.getString("currency"));
        return new Conversion(
                new Money(row.getBigDecimal("amount"), currency),
                new Money(row.getBigDecimal("usd"), Rate.DOLLAR),
                row.getObject("x_id") == null ? null : rate(row, currency));
    }

    private static Rate rate(ResultSet row, Currency currency) throws SQLException {
        return new Rate(
                row.getObject("x_id", UUID.class),
                currency,
                row.getBigDecimal("per_dollar"),
                row.getObject("valid_from", LocalDate.class),
                RateSource.valueOf(row.getString("source")),
                row.getString("x_note"),
                row.getObject("x_recorded_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable Currency currency(@Nullable String code) {
        return code == null ? null : Currency.getInstance(code);
    }
}
