package org.tarmim.ui.shell;

import com.vaadin.flow.server.CustomizedSystemMessages;
import java.io.Serial;
import org.tarmim.ui.Words;

/** What is said when the server no longer knows the page: the session ended, or the page and it fell out of step. */
class LostSession extends CustomizedSystemMessages {
    @Serial
    private static final long serialVersionUID = 1L;

    LostSession(Words words) {
        setSessionExpiredNotificationEnabled(true);
        setSessionExpiredCaption(words.say("session.ended"));
        setSessionExpiredMessage(words.say("session.ended.next"));
        setInternalErrorCaption(words.say("session.fault"));
        setInternalErrorMessage(words.say("session.fault.next"));
        setCookiesDisabledCaption(words.say("session.noCookies"));
        setCookiesDisabledMessage(words.say("session.noCookies.next"));
        setSyncErrorCaption(words.say("session.fault"));
        setSyncErrorMessage(words.say("session.fault.next"));
    }
}
