package org.tarmim.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tarmim.access.Role.ADMINISTRATOR;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tarmim.HouseTest;
import org.tarmim.SamplePeople;
import org.tarmim.kernel.Rejected;

/** Somebody is always left who can look after accounts. */
@HouseTest
class LastAdministratorTest {
    @Autowired
    People people;

    @Autowired
    SamplePeople some;

    @Autowired
    OnBehalf onBehalf;

    @Test
    void of_two_administrators_who_deactivate_each_other_at_one_moment_one_remains() {
        var one = some.somebody(ADMINISTRATOR);
        var two = some.somebody(ADMINISTRATOR);
        try (var pool = Executors.newSingleThreadExecutor()) {
            some.whileOnly(List.of(one, two), () -> {
                var answer = onBehalf.of(one, () -> deactivatedWhileTheOtherTriesToo(one, two, pool));
                assertThatThrownBy(answer::get)
                        .isInstanceOf(ExecutionException.class)
                        .cause()
                        .isInstanceOf(Rejected.class)
                        .hasMessage("person.last-administrator");
                assertThat(some.listed(PersonId.of(one)).state()).isEqualTo(Person.State.ACTIVE);
                Acting.as(one, () -> people.reactivate(PersonId.of(two)));
            });
        }
    }

    @Test
    void of_three_any_but_the_last_can_go() {
        var stays = some.somebody(ADMINISTRATOR);
        var goes = List.of(some.somebody(ADMINISTRATOR), some.somebody(ADMINISTRATOR));
        goes.forEach(one -> Acting.as(stays, () -> people.deactivate(PersonId.of(one))));
        assertThat(goes)
                .extracting(one -> some.listed(PersonId.of(one)).state())
                .containsOnly(Person.State.DEACTIVATED);
    }

    /** Before the first transaction ends the second one has begun, and has to wait. */
    private Future<?> deactivatedWhileTheOtherTriesToo(Actor one, Actor two, ExecutorService pool) {
        people.deactivate(PersonId.of(two));
        var answer = pool.submit(() -> Acting.as(two, () -> people.deactivate(PersonId.of(one))));
        assertThatThrownBy(() -> answer.get(1, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
        return answer;
    }
}
