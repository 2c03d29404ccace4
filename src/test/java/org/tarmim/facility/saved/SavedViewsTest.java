package org.tarmim.facility.saved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.tarmim.HouseTest;
import org.tarmim.SamplePeople;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.Role;
import org.tarmim.facility.picture.FacilityQuery;
import org.tarmim.facility.picture.Filter;
import org.tarmim.kernel.Rejected;

/** Filters under names: private ones are their owner's, those of a team the organisation's. */
@HouseTest
class SavedViewsTest {
    private static final FacilityQuery BROKEN =
            FacilityQuery.ALL.with(Filter.FUNCTIONALITY, List.of("NON_FUNCTIONING"));

    @Autowired
    SavedViews views;

    @Autowired
    SamplePeople people;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    Actor reporter;
    Actor colleague;
    Actor manager;
    Actor stranger;

    @BeforeEach
    void three_people_of_one_organisation_and_one_of_another() {
        reporter = people.somebody(Role.REPORTER);
        colleague = people.somebody(Role.REPORTER, reporter.organisation());
        manager = people.somebody(Role.NGO_MANAGER, reporter.organisation());
        stranger = people.somebody(Role.NGO_MANAGER);
    }

    @Test
    void a_private_view_is_found_by_its_owner_alone() {
        var saved = save(reporter, "Not functioning", Audience.PRIVATE);
        assertThat(list(reporter)).containsExactly(saved);
        assertThat(saved.query()).isEqualTo(BROKEN);
        assertThat(saved.whole() && saved.mine() && saved.changeable()).isTrue();
        assertThat(Stream.of(colleague, manager, stranger).flatMap(one -> list(one).stream()))
                .isEmpty();
    }

    @Test
    void a_view_of_the_team_is_found_by_everybody_of_the_organisation_and_nobody_else() {
        var saved = save(reporter, "Not functioning", Audience.TEAM);
        assertThat(list(colleague)).extracting(SavedView::id).containsExactly(saved.id());
        assertThat(list(colleague).getFirst().changeable()).isFalse();
        assertThat(list(manager).getFirst().changeable()).isTrue();
        assertThat(list(stranger)).isEmpty();
    }

    @Test
    void a_colleague_cannot_change_or_delete_a_view_of_the_team() {
        save(reporter, "Not functioning", Audience.TEAM);
        var seen = list(colleague).getFirst();
        assertRefused(colleague, "view.stale", () -> views.rename(seen, named("Mine now", Audience.TEAM)));
        assertRefused(colleague, "view.stale", () -> views.filter(seen, BROKEN));
        assertRefused(colleague, "view.stale", () -> views.delete(seen));
        assertThat(list(reporter)).extracting(SavedView::name).containsExactly("Not functioning");
    }

    @Test
    void the_manager_of_the_organisation_changes_and_deletes_a_view_of_the_team_but_cannot_take_it_private() {
        save(reporter, "Not functioning", Audience.TEAM);
        var seen = list(manager).getFirst();
        assertRefused(manager, "view.stale", () -> views.rename(seen, named("x", Audience.PRIVATE)));
        var renamed = Acting.as(manager, () -> views.rename(seen, named("Broken", Audience.TEAM)));
        assertThat(list(reporter)).extracting(SavedView::name).containsExactly("Broken");
        Acting.as(manager, () -> views.delete(renamed));
        assertThat(list(reporter)).isEmpty();
    }

    @Test
    void a_view_gets_another_filter_and_who_looked_before_is_told_so() {
        var saved = save(reporter, "Mine", Audience.PRIVATE);
        var unknown = FacilityQuery.ALL.with(Filter.FUNCTIONALITY, List.of("UNKNOWN"));
        Acting.as(reporter, () -> views.filter(saved, unknown));
        assertThat(list(reporter).getFirst().query()).isEqualTo(unknown);
        assertRefused(reporter, "view.stale", () -> views.filter(saved, BROKEN));
    }

    @Test
    void what_is_shared_no_longer_is_gone_from_the_team() {
        var saved = save(reporter, "Mine", Audience.TEAM);
        Acting.as(reporter, () -> views.rename(saved, named("Mine", Audience.PRIVATE)));
        assertThat(list(colleague)).isEmpty();
        assertThat(list(reporter)).hasSize(1);
    }

    @Test
    void fifty_views_are_the_most_a_person_saves_even_at_once() {
        IntStream.range(0, 49).forEach(number -> save(reporter, "View " + number, Audience.PRIVATE));
        var tries = IntStream.range(0, 4)
                .mapToObj(number ->
                        CompletableFuture.runAsync(() -> save(reporter, "At once " + number, Audience.PRIVATE)))
                .toList();
        assertThat(tries)
                .extracting(SavedViewsTest::refusal)
                .containsOnlyOnce("")
                .contains("view.tooMany");
        assertThat(list(reporter)).hasSize(50);
    }

    @Test
    void a_name_is_needed_and_short_and_used_once_and_a_filter_is_needed_too() {
        save(reporter, "Mine", Audience.PRIVATE);
        assertRefused(reporter, "view.taken", () -> views.save(named("Mine", Audience.TEAM), BROKEN));
        assertRefused(reporter, "view.noFilter", () -> views.save(named("All", Audience.TEAM), FacilityQuery.ALL));
        for (var wrong : List.of(" \u200F ", "x".repeat(61), "a\u0007b"))
            assertThatThrownBy(() -> save(reporter, wrong, Audience.PRIVATE))
                    .isInstanceOf(ConstraintViolationException.class);
        assertThat(save(colleague, "Mine", Audience.PRIVATE).mine()).isTrue();
    }

    @Test
    void a_filter_a_later_version_does_not_understand_opens_without_that_part_and_says_so() {
        var read = new SavedFilter(Map.of("functionality", List.of("FULLY", "SINGING"), "colour", List.of("red")));
        assertThat(read.isWhole()).isFalse();
        assertThat(read.query()).isEqualTo(FacilityQuery.ALL.with(Filter.FUNCTIONALITY, List.of("FULLY")));
        assertThat(SavedFilter.of(BROKEN).isWhole()).isTrue();
    }

    @Test
    void bare_sql_of_others_finds_changes_and_deletes_no_row() {
        save(reporter, "Private", Audience.PRIVATE);
        save(reporter, "Team", Audience.TEAM);
        for (var statement : List.of("update saved_view set name = 'x'", "delete from saved_view")) {
            assertThat(bare(stranger, statement)).as(statement).isZero();
            assertThat(bare(colleague, statement)).as(statement).isZero();
        }
        assertThat(bare(manager, "update saved_view set version = 9")).isEqualTo(1);
        assertThatThrownBy(() -> bare(manager, "update saved_view set audience = 'PRIVATE'"))
                .isInstanceOf(DataAccessException.class);
        assertThat(names(colleague)).containsExactly("Team");
        assertThat(names(stranger)).isEmpty();
        assertThat(list(reporter)).extracting(SavedView::name).containsExactly("Private", "Team");
    }

    @Test
    void bare_sql_saves_nothing_in_somebody_elses_name_or_for_another_organisation() {
        assertThatThrownBy(() -> bare(stranger, insertion(reporter.account(), stranger.organisation())))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> bare(stranger, insertion(stranger.account(), reporter.organisation())))
                .isInstanceOf(DataAccessException.class);
        assertThat(transaction.<List<UUID>>execute(status ->
                        sql.sql("select id from saved_view").query(UUID.class).list()))
                .as("nobody acts")
                .isEmpty();
    }

    private static String insertion(UUID owner, UUID organisation) {
        return """
                insert into saved_view (owner_id, organisation_id, audience, name, filters)
                values ('%s', '%s', 'TEAM', 'x', '{}')
                """.formatted(owner, organisation);
    }

    private int bare(Actor actor, String statement) {
        return Acting.as(
                actor, () -> transaction.execute(status -> sql.sql(statement).update()));
    }

    private List<String> names(Actor actor) {
        return Acting.as(
                actor,
                () -> transaction.execute(status -> sql.sql("select name from saved_view")
                        .query(String.class)
                        .list()));
    }

    private static String refusal(CompletableFuture<?> attempt) {
        try {
            attempt.join();
            return "";
        } catch (CompletionException refused) {
            return refused.getCause() instanceof Rejected because ? because.key() : refused.toString();
        }
    }

    private void assertRefused(Actor actor, String key, Runnable step) {
        assertThatThrownBy(() -> Acting.as(actor, step))
                .isInstanceOfSatisfying(
                        Rejected.class, because -> assertThat(because.key()).isEqualTo(key));
    }

    private SavedView save(Actor actor, String name, Audience audience) {
        return Acting.as(actor, () -> views.save(named(name, audience), BROKEN));
    }

    private List<SavedView> list(Actor actor) {
        return Acting.as(actor, () -> views.list());
    }

    private static SavedViewDetails named(String name, Audience audience) {
        return new SavedViewDetails(name, audience);
    }
}
