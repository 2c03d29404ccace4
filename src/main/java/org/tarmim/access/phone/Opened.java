package org.tarmim.access.phone;

import org.tarmim.access.Actor;

/**
 * A phone that the right PIN opened.
 *
 * @param secret by which the browser is let in until it rests for a while
 * @param actor  in whose name it acts, with no more than a phone may
 */
public record Opened(CookieSecret secret, Actor actor) {}
