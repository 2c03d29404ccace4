package org.tarmim.detention.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.UUID;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tarmim.HouseTest;
import org.tarmim.SamplePeople;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.Role;
import org.tarmim.detention.SampleCases;

/** A case that is not granted answers as one that is not there, also to who holds a watch. */
@HouseTest
class SilentCasesTest {
    private static final int SAMPLES = 200;
    private static final int TIMES = 3;

    @Autowired
    Cases cases;

    @Autowired
    SamplePeople people;

    @Autowired
    SampleCases samples;

    CaseHead hidden;
    Actor colleague;

    @BeforeEach
    void a_case_of_a_colleague() {
        var team = people.organisation("Sample rights organisation " + UUID.randomUUID());
        var caseworker = people.somebody(Role.CASEWORKER, team);
        colleague = people.somebody(Role.CASEWORKER, team);
        samples.openRoom(people.somebody(Role.CASE_SUPERVISOR, team));
        hidden = samples.of(caseworker, "Sample person");
        for (int own = 0; own < 5; own++) samples.of(colleague, "Sample other " + own);
    }

    @Test
    void two_hundred_questions_take_as_long_for_a_hidden_case_as_for_none() {
        ratio();
        var ratios = DoubleStream.generate(this::ratio).limit(TIMES).toArray();
        assertThat(DoubleStream.of(ratios).map(ratio -> Math.abs(ratio - 1)).min())
                .as("the best of some, for the machine is busy")
                .hasValueCloseTo(0.0, within(0.07));
    }

    /** How many times as long a hidden case takes as none, asked in turn, by the medians. */
    private double ratio() {
        var ofHidden = new double[SAMPLES];
        var ofNone = new double[SAMPLES];
        for (int sample = 0; sample < SAMPLES; sample++) {
            ofHidden[sample] = nanos(hidden.code());
            ofNone[sample] = nanos(CaseCode.random());
        }
        return median(ofHidden) / median(ofNone);
    }

    private double nanos(CaseCode code) {
        long begun = System.nanoTime();
        assertThat(Acting.as(colleague, () -> cases.find(code))).isEmpty();
        return System.nanoTime() - begun;
    }

    private static double median(double[] all) {
        Arrays.sort(all);
        return all[all.length / 2];
    }
}
