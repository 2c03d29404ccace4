package org.tarmim.notify;

import jakarta.mail.SendFailedException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/** What became of a letter that was handed to the mail server. */
public enum Delivery {
    SENT,
    /** The server was away, or asks to come again: surely nothing was sent. */
    LATER,
    /** The server will not have it: surely nothing was sent, and another try at once would not help. */
    REFUSED,
    /** The line broke: it may have been sent or not. */
    UNSURE;

    /** From here on an SMTP server asks to come again, and from there on it refuses for good (RFC 5321, 4.2.1). */
    private static final int FOR_NOW = 400;

    private static final int FOR_GOOD = 500;

    static Delivery of(MailException failed) {
        if (failed instanceof MailAuthenticationException) return LATER;
        if (!(failed instanceof MailSendException sending)) return UNSURE;
        if (isWithoutConnection(sending)) return LATER;
        return Arrays.stream(sending.getMessageExceptions())
                .flatMap(Delivery::answers)
                .findFirst()
                .map(Delivery::of)
                .orElse(UNSURE);
    }

    // Then the letter failed for the same reason as the whole: it never came to sending.
    private static boolean isWithoutConnection(MailSendException sending) {
        return Arrays.stream(sending.getMessageExceptions()).anyMatch(failed -> failed == sending.getCause());
    }

    // Where the line broke instead of an answer, the code is below all of them.
    private static Delivery of(int code) {
        if (code >= FOR_GOOD) return REFUSED;
        return code >= FOR_NOW ? LATER : UNSURE;
    }

    /** What the server answered, the first answer about an address before the one about the whole. */
    private static Stream<Integer> answers(Exception failed) {
        return switch (failed) {
            case SMTPAddressFailedException address -> Stream.of(address.getReturnCode());
            case SMTPSendFailedException whole ->
                Stream.concat(answers(whole.getNextException()), Stream.of(whole.getReturnCode()));
            case SendFailedException refused -> Stream.concat(answers(refused.getNextException()), Stream.of(FOR_GOOD));
            case null, default -> Stream.empty();
        };
    }
}
