//! The messages of the interface: the one table in which they are declared.
//!
//! A new message is a line here and one in `locales/<tag>/widget.ftl` of each language; the tests of this crate name the
//! files that lack it. The program part is that of the code that shows the message (`ARCHITECTURE.md`, "Two parts"):
//! readers load the messages of the first part before they see the first question, so whatever is shown later belongs
//! to the second.

use crate::declare::messages;

messages! {
    // part  key                        identifier                      variables

    // Around every view.
    First    FinderName                 "finder-name";
    First    LanguageMenu               "language-menu";
    Second   LanguageShare              "language-share"                [percent];
    Second   LanguageShareNone          "language-share-none";
    First    HelpNow                    "help-now";
    First    Loading                    "loading";
    First    LoadingSoFar               "loading-so-far"                [number];
    First    LoadingAgain               "loading-again";
    First    ShiftTwice                 "shift-twice";
    First    ShiftOnce                  "shift-once";
    First    SafetyLink                 "safety-link";

    // A question.
    First    QuestionNumber             "question-number"               [number];
    First    ServicesLeft               "services-left"                 [count, number];
    First    WhyWeAsk                   "why-we-ask";
    First    AnswersStay                "answers-stay";
    First    ChooseMany                 "choose-many";
    First    OptionCount                "option-count"                  [count, number];
    First    SilentCount                "silent-count"                  [number];
    First    OptionsMore                "options-more"                  [number];
    First    Or                         "or";
    First    DoesNotMatter              "does-not-matter";
    First    Continue                   "continue";
    First    AnswerUnknown              "answer-unknown";
    First    ShowResults                "show-results";
    First    Back                       "back";
    Second   PlaceLabel                 "place-label";
    Second   TownLabel                  "town-label";
    Second   PlaceHint                  "place-hint";
    Second   TownHint                   "town-hint";
    Second   PlaceMatches               "place-matches"                 [count, number];
    Second   PlaceMatchesLabel          "place-matches-label";
    Second   AgeLabel                   "age-label";
    First    ErrorHeading               "error-heading";
    First    ErrorChooseOne             "error-choose-one";
    First    ErrorChooseMany            "error-choose-many";
    Second   ErrorPlaceMissing          "error-place-missing";
    Second   ErrorTownMissing           "error-town-missing";
    Second   ErrorPlaceNotFound         "error-place-not-found";
    Second   ErrorTownNotFound          "error-town-not-found";
    Second   ErrorPlaceSeveral          "error-place-several";
    Second   ErrorTownSeveral           "error-town-several";
    Second   ErrorAge                   "error-age";

    // Before the first sensitive question: how to leave, and what stays.
    First    NoticeHistory              "notice-history";
    First    NoticeMore                 "notice-more";

    // Questions that the feed does not word.
    First    AskTopic                   "ask-topic";
    First    AskAudience                "ask-audience";
    First    AskAge                     "ask-age";
    First    AskArea                    "ask-area";
    First    AskForm                    "ask-form";
    First    AskChannel                 "ask-channel";
    First    AskLanguage                "ask-language";
    First    AskCost                    "ask-cost";
    First    AskAnonymity               "ask-anonymity";
    First    AskRegistration            "ask-registration";
    First    AskAccessibility           "ask-accessibility";
    First    WhyTopic                   "why-topic";
    First    WhyAudience                "why-audience";
    First    WhyAge                     "why-age";
    First    WhyArea                    "why-area";
    First    WhyForm                    "why-form";
    First    WhyChannel                 "why-channel";
    First    WhyLanguage                "why-language";
    First    WhyCost                    "why-cost";
    First    WhyAnonymity               "why-anonymity";
    First    WhyRegistration            "why-registration";
    First    WhyAccessibility           "why-accessibility";

    // Values.
    First    ValueAge                   "value-age"                     [count, number];
    First    ValueFree                  "value-free";
    First    ValueAnonymous             "value-anonymous";
    First    ValueNoRegistration        "value-no-registration";
    First    ValueWheelchair            "value-wheelchair";
    First    FormOneToOne               "form-one-to-one";
    First    FormCouple                 "form-couple";
    First    FormFamily                 "form-family";
    First    FormGroup                  "form-group";
    First    FormEvent                  "form-event";
    First    FormSelfHelp               "form-self-help";
    First    FormTalk                   "form-talk";
    First    FormWorkingPair            "form-working-pair";
    First    FormDevelopment            "form-development";
    First    ChannelPhone               "channel-phone";
    First    ChannelSms                 "channel-sms";
    First    ChannelWhatsApp            "channel-whatsapp";
    First    ChannelChat                "channel-chat";
    First    ChannelVideo               "channel-video";
    First    ChannelEmail               "channel-email";
    First    ChannelWeb                 "channel-web";
    First    ChannelForm                "channel-form";
    First    ChannelVisit               "channel-visit";
    First    ChannelPost                "channel-post";
    First    ChannelApp                 "channel-app";

    // The results.
    Second   ResultsCount               "results-count"                 [count, number];
    Second   ResultsProfessional        "results-professional"          [count, number];
    Second   ProfessionalHint           "professional-hint";
    Second   ResultsNone                "results-none";
    Second   ResultsNoneOpen            "results-none-open";
    Second   ResultsNoneRelax           "results-none-relax";
    Second   ResultsNoneHelp            "results-none-help";

    // Help lines.
    Second   LinesHeading               "lines-heading";
    Second   LineFree                   "line-free";
    Second   LinePaid                   "line-paid";
    Second   LineNotOnBill              "line-not-on-bill";
    Second   LineOnBill                 "line-on-bill";

    // Where to start for a reader who has said nothing, and how to go on.
    Second   StartHeading               "start-heading";
    Second   StartHint                  "start-hint";
    Second   StartServices              "start-services";
    Second   NarrowHeading              "narrow-heading";
    Second   NarrowEffect               "narrow-effect"                 [least, most];
    Second   DescriptionsIn             "descriptions-in";
    Second   LanguageName               "language-name"                 [code];
    Second   Relax                      "relax"                         [count, ways, number];
    Second   RelaxFacet                 "relax-facet"                   [facet];
    Second   FilterOpenNow              "filter-open-now";
    Second   FilterAll                  "filter-all";
    Second   OpenNow                    "open-now"                      [channel];
    Second   OpenUntil                  "open-until"                    [channel, time];
    Second   OpensToday                 "opens-today"                   [channel, time];
    Second   OpensTomorrow              "opens-tomorrow"                [channel, time];
    Second   OpensOn                    "opens-on"                      [channel, day, date, time];
    Second   OnWeekday                  "on-weekday"                    [day];
    Second   ClosedNow                  "closed-now";
    // Telling in own words, and finding by name.
    First    SearchOpen                 "search-open";
    Second   SearchHeading              "search-heading";
    First    OwnWords                   "own-words";
    First    SearchSubmit               "search-submit";
    Second   SearchDanger               "search-danger";
    Second   SearchTopics               "search-topics";
    Second   SearchQuestions            "search-questions";
    Second   SearchMissing              "search-missing";
    Second   SearchStatus               "search-status"                 [count, number];
    Second   SearchFitting              "search-fitting";
    Second   SearchOthers               "search-others";
    Second   AnswersHeading             "answers-heading";
    Second   Change                     "change";
    Second   GroupFull                  "group-full";
    Second   GroupOld                   "group-old";
    Second   GroupOldHint               "group-old-hint";
    Second   GroupNear                  "group-near";
    Second   GroupNearHint              "group-near-hint";
    Second   ShowMore                   "show-more"                     [count, number];
    Second   MoreAbout                  "more-about";
    Second   Restart                    "restart";
    Second   NotOffered                 "not-offered"                   [count, number];
    Second   ListUpdated                "list-updated"                  [date];
    Second   ListEarlier                "list-earlier"                  [date, time];
    Second   ListPartial                "list-partial";
    Second   MarkAlert                  "mark-alert";
    Second   MarkEnds                   "mark-ends"                     [date];
    Second   MarkStarts                 "mark-starts"                   [date];
    Second   MarkUnchecked              "mark-unchecked"                [date];
    Second   MarkFactsFrom              "mark-facts-from"               [year];

    // Reasons.
    Second   TopicFits                  "topic-fits"                    [values];
    Second   TopicBroader               "topic-broader"                 [values];
    Second   TopicUnknown               "topic-unknown";
    Second   TopicMisses                "topic-misses"                  [values];
    Second   AudienceFits               "audience-fits"                 [values];
    Second   AudienceBroader            "audience-broader"              [values];
    Second   AudienceClose              "audience-close";
    Second   AudienceUnknown            "audience-unknown";
    Second   AudienceMisses             "audience-misses"               [values];
    Second   AgeFits                    "age-fits"                      [values];
    Second   AgeUnknown                 "age-unknown";
    Second   AgeMisses                  "age-misses"                    [values];
    Second   AreaFits                   "area-fits"                     [values];
    Second   AreaPartly                 "area-partly"                   [values];
    Second   AreaUnknown                "area-unknown";
    Second   AreaMisses                 "area-misses"                   [values];
    Second   AreaVisitsElsewhere        "area-visits-elsewhere"         [values];
    Second   AreaDistance               "area-distance"                 [values, distance];
    Second   AreaNationwide             "area-nationwide";
    Second   AreaWholeCountry           "area-whole-country";
    Second   AreaExceptAland            "area-except-aland";
    Second   FormFits                   "form-fits"                     [values];
    Second   FormUnknown                "form-unknown";
    Second   FormMisses                 "form-misses"                   [values];
    Second   ChannelFits                "channel-fits"                  [values];
    Second   ChannelUnknown             "channel-unknown";
    Second   ChannelMisses              "channel-misses"                [values];
    Second   LanguageFits               "language-fits"                 [values];
    Second   LanguageInterpreter        "language-interpreter"          [values];
    Second   LanguageSomeChannels       "language-some-channels"        [values, channels];
    Second   LanguageUnknown            "language-unknown";
    Second   LanguageMisses             "language-misses"               [count, values];
    Second   CostFree                   "cost-free";
    Second   CostPaid                   "cost-paid";
    Second   CostVaries                 "cost-varies";
    Second   CostUnknown                "cost-unknown";
    Second   AnonymityFits              "anonymity-fits";
    Second   AnonymityUnknown           "anonymity-unknown";
    Second   AnonymityMisses            "anonymity-misses";
    Second   RegistrationFits           "registration-fits";
    Second   RegistrationUnknown        "registration-unknown";
    Second   RegistrationMisses         "registration-misses";
    Second   AccessibilityFits          "accessibility-fits";
    Second   AccessibilityUnknown       "accessibility-unknown";
    Second   AccessibilityMisses        "accessibility-misses";

    // Making contact.
    First    ContactPhone               "contact-phone"                 [number];
    Second   ContactSms                 "contact-sms"                   [number];
    Second   ContactEmail               "contact-email"                 [address];
    Second   ContactSite                "contact-site"                  [label, site];
    Second   NeedsNetwork               "needs-network";
    Second   ByAppointment              "by-appointment";
    Second   WithoutAppointment         "without-appointment";
    Second   ChannelLanguages           "channel-languages"             [languages];

    // Opening hours.
    Second   HoursAlways                "hours-always";
    Second   HoursWindow                "hours-window"                  [days, times];
    Second   HoursFrom                  "hours-from"                    [hours, date];
    Second   HoursUntil                 "hours-until"                   [hours, date];
    Second   HoursExceptHolidays        "hours-except-holidays"         [hours];
    Second   HoursException             "hours-exception"               [dates, hours];
    Second   HoursClosed                "hours-closed";
    Second   DateRange                  "date-range"                    [from, to];
    Second   EveryDay                   "every-day";
    Second   DayRange                   "day-range"                     [first, last];
    Second   Weekday                    "weekday"                       [day];
    Second   WeekdayShort               "weekday-short"                 [day];
    Second   EveryOtherWeek             "every-other-week"              [days];
    Second   EverySomeWeeks             "every-some-weeks"              [weeks, days];
    Second   DaysOfMonth                "days-of-month"                 [ordinals, days];
    Second   Ordinal                    "ordinal"                       [nth];
    Second   TimeRange                  "time-range"                    [from, to];
    Second   TimeFrom                   "time-from"                     [from];
    Second   TimeUntil                  "time-until"                    [to];
    Second   TimeHour                   "time-hour"                     [hour];
    Second   TimeMinute                 "time-minute"                   [hour, minute];

    // One service.
    Second   FactReasons                "fact-reasons";
    Second   FactNextStep               "fact-next-step";
    Second   FactContact                "fact-contact";
    Second   FactDescription            "fact-description";
    Second   FactAudience               "fact-audience";
    Second   FactAge                    "fact-age";
    Second   FactEligibility            "fact-eligibility";
    Second   FactTopics                 "fact-topics";
    Second   FactForm                   "fact-form";
    Second   FactLanguages              "fact-languages";
    Second   FactArea                   "fact-area";
    Second   FactCost                   "fact-cost";
    Second   FactAnonymity              "fact-anonymity";
    Second   FactRegistration           "fact-registration";
    Second   FactReferral               "fact-referral";
    Second   FactLimits                 "fact-limits";
    Second   FactResponseTime           "fact-response-time";
    Second   FactPeriod                 "fact-period";
    Second   FactChecked                "fact-checked";
    Second   FactOrganization           "fact-organization";
    Second   FactPage                   "fact-page";
    Second   ReportMistake              "report-mistake";

    // What a card, the many places of a service and the paper say besides.
    Second   AnswersLine                "answers-line"                  [count, number, values];
    Second   ReasonsCommon              "reasons-common";
    Second   ContactOpen                "contact-open"                  [site];
    Second   ContactHome                "contact-home";
    Second   StateFactsFrom             "state-facts-from"              [year];
    Second   StateChecked               "state-checked"                 [date];
    Second   SitesMore                  "sites-more"                    [number];
    Second   CopyList                   "copy-list";
    Second   CopyLink                   "copy-link";
    Second   QrLabel                    "qr-label";
    Second   HandoutLanguage            "handout-language"              [language];
    Second   AgeRange                   "age-range"                     [min, max];
    Second   AgeFrom                    "age-from"                      [min];
    Second   AgeTo                      "age-to"                        [max];
    Second   InterpreterYes             "interpreter-yes";
    Second   InterpreterNo              "interpreter-no";
    Second   ReferralSelf               "referral-self";
    Second   ReferralProfessional       "referral-professional";
    Second   ReferralEither             "referral-either";
    Second   ClientSelf                 "client-self";
    Second   ClientReferred             "client-referred";
    Second   ClientEither               "client-either";
    Second   ClientUnknown              "client-unknown";
    Second   HelpOneToOne               "help-one-to-one";
    Second   HelpCouple                 "help-couple";
    Second   HelpFamily                 "help-family";
    Second   HelpGroup                  "help-group";
    Second   HelpEvent                  "help-event";
    Second   HelpSelfHelp               "help-self-help";
    Second   HelpTalk                   "help-talk";
    Second   HelpWorkingPair            "help-working-pair";
    Second   HelpDevelopment            "help-development";
    Second   HelpChat                   "help-chat";
    Second   LimitMeetings              "limit-meetings"                [count, amount];
    Second   LimitConversations         "limit-conversations"           [count, amount];
    Second   LimitMonths                "limit-months"                  [count, amount];
    Second   AmountRange                "amount-range"                  [min, max];
    Second   AmountUpTo                 "amount-up-to"                  [max];
    Second   AmountAtLeast              "amount-at-least"               [min];
    Second   PerCalendarYear            "per-calendar-year"             [limit];
    Second   PerPerson                  "per-person"                    [limit];
    Second   PerGroup                   "per-group"                     [limit];

    // A region in the place of a municipality.
    Second   MapOpen                    "map-open";
    Second   MapHint                    "map-hint";
    Second   MapRegions                 "map-regions";
    Second   MapChosen                  "map-chosen"                    [region];

    // Advice on safety.
    Second   SafetyLead                 "safety-lead";
    Second   SafetyExitHeading          "safety-exit-heading";
    Second   SafetyExit                 "safety-exit";
    Second   SafetyShift                "safety-shift";
    Second   SafetyFinderHeading        "safety-finder-heading";
    Second   SafetyFinder               "safety-finder";
    Second   SafetyHistoryHeading       "safety-history-heading";
    Second   SafetyHistory              "safety-history";
    Second   SafetyPrivate              "safety-private";
    Second   SafetyCallsHeading         "safety-calls-heading";
    Second   SafetyCalls                "safety-calls";
    Second   SafetyOthersHeading        "safety-others-heading";
    Second   SafetyOthers               "safety-others";
    // The shortlist.
    Second   Keep                       "keep";
    Second   KeptOpen                   "kept-open"                     [number];
    Second   KeptEmpty                  "kept-empty";
    Second   KeptRemove                 "kept-remove";
    Second   Copy                       "copy";
    Second   Copied                     "copied";
    Second   CopyByHand                 "copy-by-hand";
    Second   Print                      "print";
    Second   AlsoIn                     "also-in";
    Second   ShareHeading               "share-heading";
    Second   ShareHint                  "share-hint";
    Second   CalendarAdd                "calendar-add"                  [channel, date, time];
    Second   CalendarSummary            "calendar-summary";
    Second   CalendarName               "calendar-name";

    // When something fails. What is wrong with a feed is said when the second part has come.
    First    FailureHeading             "failure-heading";
    Second   FailureFeedMissing         "failure-feed-missing";
    First    FailureFeedUnreachable     "failure-feed-unreachable";
    Second   FailureFeedNotFound        "failure-feed-not-found";
    Second   FailureServer              "failure-server";
    Second   FailureFeedTooLarge        "failure-feed-too-large";
    Second   FailureFeedUnreadable      "failure-feed-unreadable";
    Second   FailureFeedFormat          "failure-feed-format";
    Second   FailureFeedWithoutServices "failure-feed-without-services";
    First    FailureProgramIncomplete   "failure-program-incomplete";
    First    FailureStopped             "failure-stopped";
    First    FailureStoppedKept         "failure-stopped-kept";
    First    FailureHelp                "failure-help";
    First    Retry                      "retry";
}
