package org.siapnet.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.siapnet.election.Contest;
import org.siapnet.election.ElectionStage;
import org.siapnet.election.StageScheme;
import org.siapnet.message.Language;
import org.siapnet.message.Messages;

class TimeMessagesTest {

    static Stream<String> codes() {
        return Stream.of(
                        codes("time.reason.", SkippedDay.Reason.values()),
                        codes("time.kind.", DayKind.values()),
                        codes("time.start.", LimitStart.values()),
                        codes("time.change.", DueDateChange.Kind.values()),
                        codes("time.ladder.", LadderStep.values()),
                        codes("time.stage.", ElectionStage.values()),
                        codes("time.contest.", Contest.values()),
                        Arrays.stream(StageScheme.values())
                                .flatMap(scheme ->
                                        scheme.buckets().stream().map(bucket -> "time.bucket." + scheme + "." + bucket))
                                .toList())
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void a_code_has_a_text_in_both_languages(String code) {
        for (Language language : Language.values()) {
            assertThat(Messages.catalogue().text(language, code)).isNotBlank();
        }
    }

    private static List<String> codes(String prefix, Enum<?>[] values) {
        return Arrays.stream(values).map(value -> prefix + value.name()).toList();
    }
}
