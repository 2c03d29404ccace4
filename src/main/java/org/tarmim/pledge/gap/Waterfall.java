package org.tarmim.pledge.gap;

import org.tarmim.kernel.Money;

/**
 * What is needed on a line and the money that answers it, from the promise to what is missing.
 *
 * @param chain       the need, and what stands in each stage
 * @param beyond      what "up to" and ranges say beyond what is certain: the upper end of what is promised
 * @param apart       loans, guarantees and goods, which stand outside
 * @param apartBeyond the same of those
 */
public record Waterfall(Chain chain, Money beyond, Chain apart, Money apartBeyond) {}
