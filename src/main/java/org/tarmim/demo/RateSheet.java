package org.tarmim.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tarmim.rates.Rates;

/** The rates of exchange of the demo: a sheet of samples, entered as people enter sheets. */
@Component
@Order(0)
class RateSheet implements Chapter {
    private static final int DAY = 1;

    private final Steps steps;
    private final Cast cast;
    private final Rates rates;

    RateSheet(Steps steps, Cast cast, Rates rates) {
        this.steps = steps;
        this.cast = cast;
        this.rates = rates;
    }

    @Override
    public void play(int day) {
        if (day != DAY) return;
        var desk = cast.actor("desk");
        steps.once("rates", desk, () -> {
            rates.enterAll(sheet());
            return desk.account();
        });
    }

    private static String sheet() {
        try (var file = Objects.requireNonNull(RateSheet.class.getResourceAsStream("/demo/rates.csv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
