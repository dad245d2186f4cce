package org.siapnet.examples.register;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Shares out a total in given proportions by largest remainder. */
final class Apportionment {

    private Apportionment() {}

    /**
     * Whole numbers in proportion to the weights that sum to the total; the weights themselves if they do. Of equal
     * remainders the earlier goes first.
     *
     * @throws IllegalArgumentException if all weights are zero and the total is not
     */
    static int[] of(int total, int... weights) {
        long sum = Arrays.stream(weights).asLongStream().sum();
        if (sum == 0 && total > 0) {
            throw new IllegalArgumentException("weights: all are zero");
        }
        int[] shares = new int[weights.length];
        long[] remainders = new long[weights.length];
        int left = total;
        for (int i = 0; i < weights.length && sum > 0; i++) {
            long product = (long) total * weights[i];
            shares[i] = (int) (product / sum);
            remainders[i] = product % sum;
            left -= shares[i];
        }
        IntStream.range(0, weights.length)
                .boxed()
                .sorted(Comparator.comparingLong((Integer i) -> -remainders[i]))
                .limit(left)
                .forEach(i -> shares[i]++);
        return shares;
    }
}
