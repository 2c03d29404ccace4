package org.tarmim.situation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.tarmim.situation.party.Party;
import org.tarmim.situation.party.PartyName;
import org.tarmim.situation.statement.Appearance;
import org.tarmim.situation.statement.AppearanceRole;
import org.tarmim.situation.statement.Attribution;
import org.tarmim.situation.statement.Evidence;
import org.tarmim.situation.statement.SaidOn;
import org.tarmim.situation.statement.Source;
import org.tarmim.situation.statement.SourceDetails;
import org.tarmim.situation.statement.SourceTier;
import org.tarmim.situation.statement.StanceOn;
import org.tarmim.situation.statement.Statement;
import org.tarmim.situation.statement.StatementDetails;
import org.tarmim.situation.statement.StatementLink;
import org.tarmim.situation.statement.StatementRow;
import org.tarmim.situation.statement.StatementTie;

/** Invented statements and sources for tests. */
public final class SampleStatements {
    private SampleStatements() {}

    /** What a party itself said on a day; null for a day that nobody knows. */
    public static StatementDetails said(UUID party, LocalDate day, StanceOn... stances) {
        return new StatementDetails(
                party,
                null,
                Attribution.ON_RECORD,
                null,
                day,
                day == null ? SaidOn.Precision.UNKNOWN : SaidOn.Precision.DAY,
                Arrays.asList(stances),
                "A sample statement",
                "تصريح تجريبي",
                null,
                null,
                null);
    }

    /** What a party said of another one. */
    public static StatementDetails claim(UUID party, UUID about, LocalDate day, StanceOn... stances) {
        return new StatementDetails(
                party,
                null,
                Attribution.THIRD_PARTY_ABOUT_OTHER,
                about,
                day,
                SaidOn.Precision.DAY,
                Arrays.asList(stances),
                "A sample claim about another party",
                "قول تجريبي عن طرف آخر",
                null,
                null,
                null);
    }

    public static StatementDetails said(Party party, LocalDate day, StanceOn... stances) {
        return said(party.id(), day, stances);
    }

    /** A new source of a tier. */
    public static Source source(SourceTier tier) {
        return new Source(UUID.randomUUID(), new SourceDetails("Sample outlet", tier, null, null, null, null, null));
    }

    /** The appearance of some statement in a source, by way of another one or not. */
    public static Appearance appearance(Source source, Source citedVia) {
        return new Appearance(UUID.randomUUID(), source, AppearanceRole.REPEATS, citedVia, Instant.EPOCH);
    }

    /** A statement as it stands in the house, borne out by these sources and answered by these links. */
    public static StatementRow row(
            PartyName party,
            StatementDetails details,
            Instant recordedAt,
            List<Appearance> in,
            StatementTie... answers) {
        var id = UUID.randomUUID();
        var links = Arrays.stream(answers)
                .map(kind -> new StatementLink(UUID.randomUUID(), kind, id, party, recordedAt))
                .toList();
        var statement = new Statement(id, details, party, null, null, recordedAt);
        return new StatementRow(statement, new Evidence(in, links));
    }
}
