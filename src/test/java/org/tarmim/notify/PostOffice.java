package org.tarmim.notify;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.tarmim.access.OnBehalf;
import org.tarmim.access.OpenAccounts;
import org.tarmim.access.OwnAccount;
import org.tarmim.kernel.SecurityClock;

/** A real mail server on this machine, and nodes that send by it at a time of the test's choice. */
@Component
public class PostOffice {
    /** Where the portal is said to be. */
    public static final String PORTAL = "https://portal.sample.example";

    private static final int TIMEOUT_MILLIS = 5000;

    private final DigestTable digests;
    private final NoticeTable notices;
    private final Notices desk;
    private final OwnAccount account;
    private final OpenAccounts accounts;
    private final OnBehalf onBehalf;
    private final TransactionTemplate transaction;

    PostOffice(
            DigestTable digests,
            NoticeTable notices,
            Notices desk,
            OwnAccount account,
            OpenAccounts accounts,
            OnBehalf onBehalf,
            TransactionTemplate transaction) {
        this.digests = digests;
        this.notices = notices;
        this.desk = desk;
        this.account = account;
        this.accounts = accounts;
        this.onBehalf = onBehalf;
        this.transaction = transaction;
    }

    /** A server that takes mail. */
    public static GreenMail server() {
        var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP).dynamicPort());
        server.start();
        return server;
    }

    /** The job of a node that reaches a server there and lives at that moment. */
    DailyMail node(int port, Instant now) {
        return node(sender(port), now);
    }

    DailyMail node(JavaMailSenderImpl sender, Instant now) {
        var clock = new SecurityClock(Clock.fixed(now, java.time.ZoneOffset.UTC));
        var post = new Post(sender, "Tarmim <tarmim@sample.example>", PORTAL);
        var letters = new OwnLetters(digests, notices, desk, account, post, clock);
        return new DailyMail(digests, letters, post, accounts, onBehalf, clock, transaction);
    }

    /** Sends by a server there. */
    public static Post post(int port) {
        return new Post(sender(port), "Tarmim <tarmim@sample.example>", PORTAL);
    }

    static JavaMailSenderImpl sender(int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        sender.setDefaultEncoding("UTF-8");
        var properties = new Properties();
        for (var wait : List.of("connectiontimeout", "timeout", "writetimeout"))
            properties.put("mail.smtp." + wait, TIMEOUT_MILLIS);
        sender.setJavaMailProperties(properties);
        return sender;
    }

    /** What came for that address. */
    public static List<MimeMessage> mails(GreenMail server, String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> isTo(mail, address))
                .toList();
    }

    private static boolean isTo(MimeMessage mail, String address) {
        try {
            return Arrays.stream(mail.getAllRecipients())
                    .anyMatch(to -> to.toString().equals(address));
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
