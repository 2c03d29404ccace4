package org.tarmim.access.phone;

import java.util.UUID;
import org.tarmim.access.Actor;

/**
 * A phone that the right PIN opened.
 *
 * @param phone  the binding
 * @param secret by which the browser is let in until it rests for a while
 * @param actor  in whose name it acts, with no more than a phone may
 */
public record Opened(UUID phone, CookieSecret secret, Actor actor) {}
