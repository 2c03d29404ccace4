package org.tarmim.rates;

import java.util.Map;
import org.tarmim.kernel.Change;

/** A rate was entered. */
record RateChanged(Rate rate) implements Change {
    @Override
    public String action() {
        return "rate.entered";
    }

    @Override
    public String subject() {
        return "rate";
    }

    @Override
    public String subjectId() {
        return rate.id().toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "currency", rate.currency().getCurrencyCode(),
                "from", rate.validFrom().toString(),
                "per_dollar", rate.perDollar().toPlainString());
    }
}
