package org.tarmim.pledge.promise;

/** The code of a pledge, as PL-0007: short enough for a letter or a telephone. */
public record PledgeCode(String text) {
    static PledgeCode of(long number) {
        return new PledgeCode("PL-%04d".formatted(number));
    }
}
