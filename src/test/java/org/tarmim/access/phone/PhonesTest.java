package org.tarmim.access.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import org.tarmim.HouseTest;
import org.tarmim.SamplePeople;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.May;
import org.tarmim.access.OwnAccount;
import org.tarmim.access.People;
import org.tarmim.access.Person;
import org.tarmim.access.Role;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SecurityClock;
import org.tarmim.kernel.Sha256;

/** Phones of reporters: what binds one, what opens it, what ends it, and who sees that. */
@HouseTest
class PhonesTest {
    @Autowired
    SamplePeople people;

    @Autowired
    SamplePhones some;

    @Autowired
    Phones phones;

    @Autowired
    OwnPhone own;

    @Autowired
    PhoneSignIn signIn;

    @Autowired
    PhoneTable table;

    @Autowired
    PhoneCodeTable codes;

    @Autowired
    PhoneSeal seal;

    @Autowired
    People desk;

    @Autowired
    OwnAccount account;

    @Autowired
    SecurityClock clock;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    Actor reporter;
    Actor manager;
    CookieSecret phone;

    @BeforeEach
    void a_reporter_and_a_manager() {
        reporter = people.somebody(Role.REPORTER);
        manager = people.somebody(Role.NGO_MANAGER, reporter.organisation());
        phone = CookieSecret.random();
    }

    @Test
    void who_has_no_email_comes_in_by_a_code_and_a_pin() {
        var newcomer = people.withoutEmail(reporter.organisation());
        var opened = some.bind(newcomer, phone);
        assertThat(opened.actor().account()).isEqualTo(newcomer.account());
        assertThat(opened.actor().may(May.REPORT_STATUS)).isTrue();
    }

    @Test
    void a_code_binds_a_phone_that_acts_in_the_reporters_name_with_no_more_than_a_phone_may() {
        var opened = some.bind(reporter, phone);
        assertThat(letIn(opened.secret(), phone)).hasValueSatisfying(actor -> {
            assertThat(actor.account()).isEqualTo(reporter.account());
            assertThat(actor.permissions())
                    .containsExactlyInAnyOrder(
                            May.BE_SIGNED_IN,
                            May.USE_PHONE,
                            May.SEE_FACILITIES,
                            May.REPORT_STATUS,
                            May.ATTACH_FILES,
                            May.SEE_OWN_REPORTS,
                            May.SEE_ROUNDS);
        });
    }

    @Test
    void the_secrets_of_one_phone_open_no_other() {
        var opened = some.bind(reporter, phone);
        assertThat(letIn(opened.secret(), CookieSecret.random())).isEmpty();
        assertThat(letIn(CookieSecret.random(), phone)).isEmpty();
    }

    @Test
    void a_code_binds_once() {
        var code = some.made(reporter);
        bind(code, phone);
        refused("phone.code.used", () -> bind(code, CookieSecret.random()));
    }

    @Test
    void a_code_that_nobody_made_or_that_was_followed_by_another_binds_nothing() {
        refused("phone.code.unknown", () -> bind(PhoneCode.random(), phone));
        var earlier = some.made(reporter);
        some.made(reporter);
        refused("phone.code.used", () -> bind(earlier, phone));
    }

    @Test
    void a_code_ends_after_a_day() {
        var code = PhoneCode.random();
        var before = clock.now().minus(Duration.ofHours(25));
        Acting.as(
                manager,
                () -> transaction.executeWithoutResult(status -> codes.insert(
                        code, reporter.account(), manager.account(), before, before.plus(Duration.ofDays(1)))));
        refused("phone.code.over", () -> bind(code, phone));
    }

    @Test
    void guessing_at_codes_from_one_address_is_slowed_down() {
        var address = SamplePhones.address();
        IntStream.range(0, 10)
                .forEach(one -> refused("phone.code.unknown", () -> bind(PhoneCode.random(), phone, address)));
        refused("sign-in.wait", () -> bind(PhoneCode.random(), phone, address));
        bind(some.made(reporter), phone, SamplePhones.address());
    }

    @Test
    void many_phones_are_bound_from_one_address() {
        var address = SamplePhones.address();
        IntStream.range(0, 12).forEach(one -> bind(some.made(reporter), CookieSecret.random(), address));
        assertThat(listed()).hasSize(12);
    }

    @Test
    void a_code_is_made_by_who_looks_after_the_person_for_somebody_who_only_reports() {
        var stranger = people.somebody(Role.NGO_MANAGER);
        refused("phone.not-yours", () -> Acting.as(stranger, () -> phones.makeCode(SamplePhones.id(reporter))));
        var colleague = people.somebody(Role.NGO_MANAGER, reporter.organisation());
        refused("phone.not-yours", () -> Acting.as(manager, () -> phones.makeCode(SamplePhones.id(colleague))));
        assertThatThrownBy(() -> Acting.as(reporter, () -> phones.makeCode(SamplePhones.id(reporter))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void somebody_invited_who_never_chose_a_password_joins_by_a_phone() {
        var invited = people.invited(reporter.organisation(), Role.REPORTER).person();
        var code = Acting.as(manager, () -> phones.makeCode(invited)).code();
        bind(code, phone);
        assertThat(people.listed(invited).state()).isEqualTo(Person.State.ACTIVE);
    }

    @Test
    void the_right_pin_opens_and_gives_all_tries_back() {
        var id = bound();
        refused("phone.pin.wrong", () -> own.open(id, phone, Pin.typed("111111")));
        own.open(id, phone, Pin.typed(SamplePhones.PIN));
        refused("phone.pin.wrong", () -> own.open(id, phone, Pin.typed("111111")));
        assertThat(own.open(id, phone, Pin.typed("٤٧٠٢٩٣")).actor().account()).isEqualTo(reporter.account());
    }

    @Test
    void a_pin_opens_nothing_in_another_browser() {
        var id = bound();
        refused("phone.ended", () -> own.open(id, CookieSecret.random(), Pin.typed(SamplePhones.PIN)));
    }

    @Test
    void wrong_pins_in_a_row_have_to_wait() {
        var id = bound();
        IntStream.range(0, 3)
                .forEach(one -> refused("phone.pin.wrong", () -> own.open(id, phone, Pin.typed("111111"))));
        refused("phone.pin.wait", () -> own.open(id, phone, Pin.typed(SamplePhones.PIN)));
    }

    @Test
    void many_guesses_at_once_are_no_more_than_one_after_the_other() {
        var id = bound();
        var judged =
                IntStream.range(0, 20).parallel().filter(one -> isJudged(id)).count();
        assertThat(judged).isBetween(1L, 4L);
    }

    @Test
    void the_tenth_wrong_pin_wipes_the_phone() {
        var id = bound();
        IntStream.range(0, 9).forEach(one -> {
            withoutWaiting(id);
            refused("phone.pin.wrong", () -> own.open(id, phone, Pin.typed("111111")));
        });
        withoutWaiting(id);
        refused("phone.wiped", () -> own.open(id, phone, Pin.typed("111111")));
        refused("phone.ended", () -> own.open(id, phone, Pin.typed(SamplePhones.PIN)));
        assertThat(own.people(phone)).isEmpty();
        assertThat(listed()).extracting(BoundPhone::endedWhy).containsExactly(BoundPhone.Ended.WIPED);
    }

    @Test
    void a_revoked_phone_is_shut_at_its_next_request() {
        var opened = some.bind(reporter, phone);
        Acting.as(manager, () -> phones.revoke(listed().getFirst().id()));
        assertThat(letIn(opened.secret(), phone)).isEmpty();
        assertThat(own.people(phone)).isEmpty();
    }

    @Test
    void nobody_ends_or_sees_the_phones_of_another_organisation() {
        some.bind(reporter, phone);
        var stranger = people.somebody(Role.NGO_MANAGER);
        assertThat(Acting.as(stranger, phones::list)).isEmpty();
        var id = listed().getFirst().id();
        refused("phone.gone", () -> Acting.as(stranger, () -> phones.revoke(id)));
        assertThat(listed()).extracting(BoundPhone::endedWhy).containsOnlyNulls();
    }

    @Test
    void a_phone_ends_with_the_sessions_of_its_account_and_so_does_an_open_code() {
        var opened = some.bind(reporter, phone);
        var code = some.made(reporter);
        Acting.as(reporter, account::endSessions);
        assertThat(letIn(opened.secret(), phone)).isEmpty();
        refused("phone.code.used", () -> bind(code, phone));
    }

    @Test
    void a_phone_of_a_shut_account_opens_nothing() {
        var opened = some.bind(reporter, phone);
        Acting.as(manager, () -> desk.deactivate(SamplePhones.id(reporter)));
        assertThat(letIn(opened.secret(), phone)).isEmpty();
    }

    @Test
    void a_phone_is_shut_by_hand_and_by_rest() {
        var opened = some.bind(reporter, phone);
        Acting.as(opened.actor(), own::shut);
        assertThat(letIn(opened.secret(), phone)).isEmpty();
        var again = own.open(own.people(phone).getFirst().id(), phone, Pin.typed(SamplePhones.PIN));
        var later = clock.now().plus(PhoneSignIn.RESTS_AFTER).plusSeconds(1);
        assertThat(transaction.<Boolean>execute(
                        status -> table.bearer(again.secret(), phone, later).isPresent()))
                .isFalse();
    }

    @Test
    void people_share_a_phone_and_each_opens_only_the_own() {
        var other = people.somebody(Role.REPORTER, reporter.organisation());
        own.bind(some.made(reporter), phone, new Sign("A"), Pin.chosen(SamplePhones.PIN), SamplePhones.address());
        own.bind(some.made(other), phone, new Sign("B"), Pin.chosen("830416"), SamplePhones.address());
        var shared = own.people(phone);
        assertThat(shared).extracting(OnPhone::sign).containsExactly("A", "B");
        refused("phone.pin.wrong", () -> own.open(shared.getFirst().id(), phone, Pin.typed("830416")));
        var opened = own.open(shared.getLast().id(), phone, Pin.typed("830416"));
        assertThat(opened.actor().account()).isEqualTo(other.account());
    }

    @Test
    void binding_the_same_phone_again_replaces_the_earlier_binding() {
        some.bind(reporter, phone);
        some.bind(reporter, phone);
        assertThat(own.people(phone)).hasSize(1);
        assertThat(listed()).hasSize(1);
    }

    @Test
    void a_code_is_not_found_by_hashing_all_there_are() {
        var code = some.made(reporter);
        var stored = Acting.as(
                reporter,
                () -> transaction.execute(status -> sql.sql("select code_hash from phone_code")
                        .query(byte[].class)
                        .list()));
        assertThat(stored)
                .containsExactly(seal.of("phone code", code.digits()))
                .doesNotContain(Sha256.of(code.digits()), Sha256.of("phone code " + code.digits()));
    }

    @Test
    void the_application_cannot_read_what_opens_a_phone() {
        some.bind(reporter, phone);
        for (var column : Set.of("pin_hash", "phone_hash", "open_hash"))
            assertThatThrownBy(() -> Acting.as(
                            reporter,
                            () -> transaction.executeWithoutResult(
                                    status -> sql.sql("select " + column + " from reporter_phone")
                                            .query()
                                            .listOfRows())))
                    .rootCause()
                    .hasMessageContaining("permission denied");
    }

    private Optional<Actor> letIn(CookieSecret open, CookieSecret browser) {
        return signIn.opened(open, browser).map(Opened::actor);
    }

    private UUID bound() {
        some.bind(reporter, phone);
        return own.people(phone).getFirst().id();
    }

    private boolean isJudged(UUID id) {
        try {
            own.open(id, phone, Pin.typed("111111"));
            return true;
        } catch (Rejected refusal) {
            return refusal.key().equals("phone.pin.wrong");
        }
    }

    private void withoutWaiting(UUID id) {
        Acting.as(
                reporter,
                () -> transaction.executeWithoutResult(
                        status -> table.pause(id, clock.now().minusSeconds(1))));
    }

    private List<BoundPhone> listed() {
        return Acting.as(manager, phones::list);
    }

    private void bind(PhoneCode code, CookieSecret browser) {
        bind(code, browser, SamplePhones.address());
    }

    private void bind(PhoneCode code, CookieSecret browser, String address) {
        own.bind(code, browser, new Sign("Sample"), Pin.chosen(SamplePhones.PIN), address);
    }

    private static void refused(String key, ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOf(Rejected.class).hasMessage(key);
    }
}
