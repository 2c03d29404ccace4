package org.tarmim.situation.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarmim.situation.SampleStatements.appearance;
import static org.tarmim.situation.SampleStatements.source;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tarmim.situation.party.PartyName;

/** How far a statement is borne out: by independent roots, never by the number of articles. */
class EvidenceTest {
    final Random random = new Random(2501);

    @Test
    void ten_articles_that_all_cite_one_are_one_root() {
        var agency = source(SourceTier.AGENCY);
        var articles = IntStream.range(0, 10)
                .mapToObj(number -> appearance(source(SourceTier.OUTLET), agency))
                .toList();
        assertThat(evidence(articles).roots()).containsExactly(agency);
        assertThat(evidence(articles).corroboration()).isEqualTo(Corroboration.SINGLE_SOURCE);
    }

    @Test
    void a_chain_of_citations_leads_to_its_beginning() {
        var first = source(SourceTier.OUTLET);
        var second = source(SourceTier.AGENCY);
        var third = source(SourceTier.OUTLET);
        var chain = List.of(appearance(first, null), appearance(second, first), appearance(third, second));
        assertThat(evidence(chain).roots()).containsExactly(first);
    }

    @Test
    void two_that_do_not_cite_each_other_corroborate() {
        var two = List.of(appearance(source(SourceTier.AGENCY), null), appearance(source(SourceTier.OUTLET), null));
        assertThat(evidence(two).corroboration()).isEqualTo(Corroboration.CORROBORATED);
    }

    @Test
    void what_only_social_media_carry_is_unverified_and_adds_nothing_to_an_outlet() {
        var post = appearance(source(SourceTier.SOCIAL), null);
        assertThat(evidence(List.of(post)).corroboration()).isEqualTo(Corroboration.UNVERIFIED);
        var both = List.of(post, appearance(source(SourceTier.OUTLET), null));
        assertThat(evidence(both).corroboration()).isEqualTo(Corroboration.SINGLE_SOURCE);
    }

    @Test
    void a_retraction_outranks_a_denial_and_a_denial_a_contradiction_whatever_the_number_of_sources() {
        var two = List.of(appearance(source(SourceTier.AGENCY), null), appearance(source(SourceTier.OUTLET), null));
        assertThat(answered(two, StatementTie.CONTRADICTS)).isEqualTo(Corroboration.DISPUTED);
        assertThat(answered(two, StatementTie.CONTRADICTS, StatementTie.DENIES)).isEqualTo(Corroboration.DENIED);
        assertThat(answered(two, StatementTie.DENIES, StatementTie.RETRACTS)).isEqualTo(Corroboration.RETRACTED);
        assertThat(answered(two, StatementTie.CLARIFIES, StatementTie.REPEATS)).isEqualTo(Corroboration.CORROBORATED);
    }

    /** Whatever cites whatever else: citing never makes more roots, and there are never more than sources. */
    @Test
    void citing_another_source_never_makes_more_roots() {
        for (int run = 0; run < 500; run++) {
            var sources = Stream.generate(() -> source(SourceTier.OUTLET))
                    .limit(2 + random.nextInt(8))
                    .toList();
            var free = sources.stream().map(one -> appearance(one, null)).toList();
            assertThat(evidence(free).roots()).hasSameSizeAs(sources);
            var cited = new ArrayList<Appearance>();
            for (int i = 0; i < sources.size(); i++)
                cited.add(appearance(sources.get(i), i == 0 ? null : sources.get(random.nextInt(i))));
            assertThat(evidence(cited).roots()).containsExactly(sources.getFirst());
        }
    }

    @Test
    void sources_that_would_cite_each_other_in_a_circle_are_noticed() {
        var a = source(SourceTier.OUTLET);
        var b = source(SourceTier.OUTLET);
        var c = source(SourceTier.OUTLET);
        var known = List.of(appearance(b, a), appearance(c, b));
        assertThat(Roots.isCircle(known, a.id(), c.id())).isTrue();
        assertThat(Roots.isCircle(known, UUID.randomUUID(), c.id())).isFalse();
    }

    private static Evidence evidence(List<Appearance> appearances) {
        return new Evidence(appearances, List.of());
    }

    private static Corroboration answered(List<Appearance> appearances, StatementTie... kinds) {
        var by = new PartyName(UUID.randomUUID(), "Sample state", "دولة تجريبية");
        var answers = Stream.of(kinds)
                .map(kind -> new StatementLink(UUID.randomUUID(), kind, UUID.randomUUID(), by, Instant.EPOCH))
                .toList();
        return new Evidence(appearances, answers).corroboration();
    }
}
