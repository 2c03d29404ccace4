package org.tarmim.notify;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/**
 * The mail server of this installation ({@code spring.mail.*}), where one is named together with who sends and where the
 * portal is. What it answers is logged by kind alone, since answers quote addresses.
 */
@Component
public class Post {
    private static final Logger LOG = LoggerFactory.getLogger(Post.class);

    private final @Nullable JavaMailSenderImpl server;
    private final String from;
    private final String portal;

    @Autowired
    Post(
            ObjectProvider<JavaMailSenderImpl> server,
            @Value("${tarmim.mail.from}") String from,
            @Value("${tarmim.mail.portal}") String portal) {
        this(server.getIfAvailable(), from, portal);
    }

    Post(@Nullable JavaMailSenderImpl server, String from, String portal) {
        this.server = server;
        this.from = from.strip();
        this.portal = portal.strip();
        if (server != null && !isSetUp())
            LOG.warn("No mail is sent: name TARMIM_MAIL_FROM and TARMIM_MAIL_PORTAL beside the mail server.");
    }

    /** Whether this installation sends mail at all. */
    public boolean isSetUp() {
        return server != null && !from.isEmpty() && !portal.isEmpty();
    }

    /** Where the portal is open to people. */
    public String portal() {
        return portal;
    }

    /** Whether the server lets us in just now. */
    public boolean answers() {
        try {
            required().testConnection();
            return true;
        } catch (MessagingException away) {
            LOG.warn("The mail server does not let us in ({}); mail waits.", kind(away));
            return false;
        }
    }

    /** Sends one, and says what became of it. */
    public Delivery send(Letter letter) {
        try {
            required().send(message -> write(letter, new MimeMessageHelper(message, StandardCharsets.UTF_8.name())));
            return Delivery.SENT;
        } catch (MailException failed) {
            var delivery = Delivery.of(failed);
            LOG.warn("A mail was not sent ({}, {}).", kind(failed), delivery);
            return delivery;
        }
    }

    private void write(Letter letter, MimeMessageHelper helper) throws MessagingException {
        helper.setFrom(from);
        helper.setTo(letter.to());
        helper.setSubject(letter.subject());
        helper.setText(letter.text());
        var message = helper.getMimeMessage();
        message.setContentLanguage(new String[] {letter.language().getLanguage()});
        message.setHeader("Auto-Submitted", "auto-generated");
        // its own would name this machine and the account it runs under
        message.setHeader("Message-ID", "<" + UUID.randomUUID() + "@" + domain() + ">");
    }

    private String domain() throws MessagingException {
        var address = new InternetAddress(from).getAddress();
        return address.substring(address.indexOf('@') + 1);
    }

    private JavaMailSenderImpl required() {
        return Objects.requireNonNull(server);
    }

    private static String kind(Exception failed) {
        return failed.getClass().getSimpleName();
    }
}
