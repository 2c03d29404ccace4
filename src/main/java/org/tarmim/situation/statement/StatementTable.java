package org.tarmim.situation.statement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
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
import org.tarmim.kernel.Picture;
import org.tarmim.kernel.SituationClock;
import org.tarmim.kernel.TimePlace;
import org.tarmim.situation.party.PartyName;
import org.tarmim.situation.party.Tongue;

/** All SQL of statements themselves. They are only ever added; who reads and who adds them is the policy's decision. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class StatementTable {
    private static final String SELECT = """
            select s.id, s.attribution, s.said_on, s.precision, s.summary_en, s.summary_ar, s.excerpt, s.excerpt_lang,
                   s.conditions, s.recorded_at,
                   p.id as party_id, p.name_en as party_en, p.name_ar as party_ar,
                   k.id as speaker_id, k.name_en as speaker_en, k.name_ar as speaker_ar,
                   a.id as about_id, a.name_en as about_en, a.name_ar as about_ar,
                   array(select t.issue || ' ' || t.stance
                           from statement_stance t
                          where t.statement_id = s.id) as stances
              from statement s
              join party p on p.id = s.party_id
              left join party k on k.id = s.speaker_id
              left join party a on a.id = s.about_id
            """;

    private final JdbcClient sql;

    StatementTable(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Statement> byId(UUID id) {
        return sql.sql(SELECT + " where s.id = :id")
                .param("id", id)
                .query(StatementTable::statement)
                .optional();
    }

    /** Those with these ids, the newest recorded first. */
    List<Statement> byIds(Collection<UUID> ids) {
        return sql.sql(SELECT + " where s.id = any (:ids) order by s.recorded_at desc, s.id desc")
                .param("ids", ids.toArray(UUID[]::new))
                .query(StatementTable::statement)
                .list();
    }

    /** Those that fit, the newest recorded first, from a place on. */
    List<Statement> page(StatementQuery query, @Nullable TimePlace after, int size) {
        return sql.sql(SELECT + """
                         where (cast(:party as uuid) is null or :party in (s.party_id, s.speaker_id, s.about_id))
                           and (cast(:from as date) is null or s.said_on >= :from)
                           and (cast(:to as date) is null or s.said_on <= :to)
                           and (cast(:issue as text) is null and cast(:stance as text) is null
                                or exists (select from statement_stance t
                                            where t.statement_id = s.id
                                              and (cast(:issue as text) is null or t.issue = :issue)
                                              and (cast(:stance as text) is null or t.stance = :stance)))
                           and (cast(:afterMoment as timestamptz) is null
                                or (s.recorded_at, s.id) < (:afterMoment, cast(:afterId as uuid)))
                         order by s.recorded_at desc, s.id desc
                         limit :size
                        """)
                .params(params(query, after))
                .param("size", size)
                .query(StatementTable::statement)
                .list();
    }

    /**
     * What had been said by the moment of a picture, as far as it was known then. What nobody knows the day of counts
     * from the day on which it was recorded.
     */
    List<Statement> in(Picture picture) {
        return sql.sql(SELECT + """
                         where s.recorded_at <= :known
                           and coalesce(s.said_on, (s.recorded_at at time zone :zone)::date) <= :day
                         order by s.recorded_at
                        """)
                .param("known", picture.knownOn().atOffset(ZoneOffset.UTC))
                .param("zone", SituationClock.ZONE.getId())
                .param("day", picture.trueOn().atZone(SituationClock.ZONE).toLocalDate())
                .query(StatementTable::statement)
                .list();
    }

    UUID insert(StatementDetails details, UUID by, Instant at) {
        var id = sql.sql("""
                        insert into statement (party_id, speaker_id, about_id, attribution, said_on, precision,
                                               summary_en, summary_ar, excerpt, excerpt_lang, conditions,
                                               recorded_at, recorded_by)
                        values (:party, :speaker, :about, :attribution, :saidOn, :precision,
                                :summaryEn, :summaryAr, :excerpt, :excerptLang, :conditions, :at, :by)
                        returning id
                        """)
                .params(columns(details))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .query(UUID.class)
                .single();
        details.stances().forEach(stance -> insert(id, stance));
        return id;
    }

    /** Blanks the words of the statement that is asked about. */
    void withhold(UUID ask) {
        sql.sql("select withhold_statement(:ask)").param("ask", ask).query().singleRow();
    }

    private void insert(UUID statement, StanceOn stance) {
        sql.sql("insert into statement_stance (statement_id, issue, stance) values (:id, :issue, :stance)")
                .param("id", statement)
                .param("issue", stance.issue().name())
                .param("stance", stance.stance().name())
                .update();
    }

    private static Map<String, @Nullable Object> columns(StatementDetails details) {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("party", details.party());
        columns.put("speaker", details.speaker());
        columns.put("about", details.about());
        columns.put("attribution", details.attribution().name());
        columns.put("saidOn", details.said().day());
        columns.put("precision", details.precision().name());
        columns.put("summaryEn", details.summaryEn());
        columns.put("summaryAr", details.summaryAr());
        columns.put("excerpt", details.excerpt());
        columns.put("excerptLang", name(details.excerptLang()));
        columns.put("conditions", details.conditions());
        return columns;
    }

    private static Map<String, @Nullable Object> params(StatementQuery query, @Nullable TimePlace after) {
        var params = new HashMap<String, @Nullable Object>();
        params.put("party", query.party());
        params.put("issue", name(query.issue()));
        params.put("stance", name(query.stance()));
        params.put("from", query.from());
        params.put("to", query.to());
        params.put("afterMoment", TimePlace.momentOf(after));
        params.put("afterId", TimePlace.idOf(after));
        return params;
    }

    private static @Nullable String name(@Nullable Enum<?> word) {
        return word == null ? null : word.name();
    }

    private static Statement statement(ResultSet row, int number) throws SQLException {
        var party = new PartyName(
                row.getObject("party_id", UUID.class), row.getString("party_en"), row.getString("party_ar"));
        var speaker = name(row, "speaker");
        var about = name(row, "about");
        var details = new StatementDetails(
                party.id(),
                speaker == null ? null : speaker.id(),
                Attribution.valueOf(row.getString("attribution")),
                about == null ? null : about.id(),
                row.getObject("said_on", LocalDate.class),
                SaidOn.Precision.valueOf(row.getString("precision")),
                stances(row),
                row.getString("summary_en"),
                row.getString("summary_ar"),
                row.getString("excerpt"),
                tongue(row.getString("excerpt_lang")),
                row.getString("conditions"));
        var recordedAt = row.getObject("recorded_at", OffsetDateTime.class).toInstant();
        return new Statement(row.getObject("id", UUID.class), details, party, speaker, about, recordedAt);
    }

    private static @Nullable PartyName name(ResultSet row, String who) throws SQLException {
        var id = row.getObject(who + "_id", UUID.class);
        return id == null ? null : new PartyName(id, row.getString(who + "_en"), row.getString(who + "_ar"));
    }

    private static List<StanceOn> stances(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("stances").getArray())
                .map(pair -> pair.split(" "))
                .map(pair -> new StanceOn(Issue.valueOf(pair[0]), Stance.valueOf(pair[1])))
                .sorted(Comparator.comparing(StanceOn::issue))
                .toList();
    }

    private static @Nullable Tongue tongue(@Nullable String word) {
        return word == null ? null : Tongue.valueOf(word);
    }
}
