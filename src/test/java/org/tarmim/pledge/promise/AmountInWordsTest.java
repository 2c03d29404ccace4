package org.tarmim.pledge.promise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarmim.kernel.Money;

/** An amount is read out of a sentence where there is one way to read it, and else left to a person. */
class AmountInWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We will give USD 40 million for clinics. | EXACT | 40000000 | USD",
                "They pledged up to 150 million US dollars over the coming years. | UP_TO | 150000000 | USD",
                "It promised more than 1.2 bn EUR. | AT_LEAST | 1200000000 | EUR",
                "About 500,000 euros were named. | APPROXIMATE | 500000 | EUR",
                "تعهدت بما يصل إلى ١٥٠ مليون دولار أمريكي | UP_TO | 150000000 | USD",
                "نحو ٤٠٬٠٠٠ يورو | APPROXIMATE | 40000 | EUR"
            })
    void one_amount_with_its_currency_is_read(String sentence, AmountKind kind, String units, String currency) {
        var amount = AmountInWords.of(sentence.strip()).orElseThrow();
        assertThat(amount.kind()).isEqualTo(kind);
        assertThat(amount.some()).isEqualTo(Money.of(units, currency));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We will give 40 million dollars.",
                "We will give $40m.",
                "USD 10 million now and USD 20 million later",
                "We stand ready to help.",
                "On 22 January the minister spoke."
            })
    void what_names_no_currency_or_two_amounts_is_left_to_a_person(String sentence) {
        assertThat(AmountInWords.of(sentence)).isEmpty();
    }

    @Test
    void up_to_says_the_most_there_can_be_and_nothing_certain() {
        var amount = AmountInWords.of("up to USD 150 million").orElseThrow();
        assertThat(amount.kind()).isEqualTo(AmountKind.UP_TO);
        assertThat(amount.least()).isNull();
    }
}
