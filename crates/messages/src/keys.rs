//! The identifiers of all messages. Knows that they exist; a test holds them against every locale.

/// The parts in which the program is loaded (ARCHITECTURE.md, "Two parts").
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    First,
    Second,
}

/// Declares the keys; the text is the identifier in the Fluent files.
macro_rules! keys {
    ($($variant:ident = $text:literal),* $(,)?) => {
        /// A message of the interface.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Key { $($variant),* }

        impl Key {
            pub const ALL: &'static [Key] = &[$(Key::$variant),*];

            pub fn as_str(self) -> &'static str {
                match self { $(Key::$variant => $text),* }
            }

            /// With which part of the program the message travels.
            pub fn part(self) -> Part {
                let is_of_results = (Key::ResultsCount as usize..Key::FailureHeading as usize).contains(&(self as usize));
                let is_everywhere = matches!(
                    self,
                    Key::SearchOpen | Key::ContactPhone | Key::ContactSms | Key::ContactEmail | Key::ContactSite
                );
                if is_of_results && !is_everywhere { Part::Second } else { Part::First }
            }

            /// Its name in the files that are published: two letters or digits, which a phone has to load for each
            /// message of its language and for each in the program. Changes with the order of the messages, so files
            /// and program must be of one build.
            pub fn short(self) -> String {
                const FIRST: &[u8; 52] = b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
                const SECOND: &[u8; 36] = b"0123456789abcdefghijklmnopqrstuvwxyz";
                let (first, second) = (self as usize / SECOND.len(), self as usize % SECOND.len());
                [FIRST.get(first), SECOND.get(second)].into_iter().flatten().map(|byte| char::from(*byte)).collect()
            }

            /// The identifier in the files at hand: in a browser those that are published, elsewhere those that
            /// translators write.
            pub fn in_files(self) -> String {
                if cfg!(target_arch = "wasm32") { self.short() } else { self.as_str().to_owned() }
            }
        }
    };
}

// In the order of the Fluent files.
keys! {
    // Around every view.
    FinderName = "finder-name",
    LanguageMenu = "language-menu",
    LanguageShare = "language-share",
    LanguageShareNone = "language-share-none",
    EmergencyHeading = "emergency-heading",
    EmergencyMore = "emergency-more",
    Loading = "loading",
    LoadingSoFar = "loading-so-far",
    LoadingAgain = "loading-again",
    ShiftTwice = "shift-twice",
    ShiftOnce = "shift-once",
    SafetyLink = "safety-link",
    SafetyClose = "safety-close",

    // A question.
    QuestionNumber = "question-number",
    ServicesLeft = "services-left",
    WhyWeAsk = "why-we-ask",
    AnswersStay = "answers-stay",
    ChooseMany = "choose-many",
    OptionCount = "option-count",
    Continue = "continue",
    AnswerUnknown = "answer-unknown",
    ShowResults = "show-results",
    Back = "back",
    PlaceLabel = "place-label",
    PlaceHint = "place-hint",
    PlaceMatches = "place-matches",
    PlaceMatchesLabel = "place-matches-label",
    AgeLabel = "age-label",
    ErrorHeading = "error-heading",
    ErrorChooseOne = "error-choose-one",
    ErrorChooseMany = "error-choose-many",
    ErrorPlaceMissing = "error-place-missing",
    ErrorPlaceNotFound = "error-place-not-found",
    ErrorPlaceSeveral = "error-place-several",
    ErrorAge = "error-age",

    NoticeExit = "notice-exit",
    NoticeHistory = "notice-history",

    // Questions that the feed does not word.
    AskTopic = "ask-topic",
    AskAudience = "ask-audience",
    AskAge = "ask-age",
    AskArea = "ask-area",
    AskForm = "ask-form",
    AskChannel = "ask-channel",
    AskLanguage = "ask-language",
    AskCost = "ask-cost",
    AskAnonymity = "ask-anonymity",
    AskRegistration = "ask-registration",
    WhyTopic = "why-topic",
    WhyAudience = "why-audience",
    WhyAge = "why-age",
    WhyArea = "why-area",
    WhyForm = "why-form",
    WhyChannel = "why-channel",
    WhyLanguage = "why-language",
    WhyCost = "why-cost",
    WhyAnonymity = "why-anonymity",
    WhyRegistration = "why-registration",

    // Values.
    ValueAge = "value-age",
    ValueFree = "value-free",
    ValueAnonymous = "value-anonymous",
    ValueNoRegistration = "value-no-registration",
    FormOneToOne = "form-one-to-one",
    FormCouple = "form-couple",
    FormFamily = "form-family",
    FormGroup = "form-group",
    FormEvent = "form-event",
    FormSelfHelp = "form-self-help",
    FormTalk = "form-talk",
    FormWorkingPair = "form-working-pair",
    FormDevelopment = "form-development",
    ChannelPhone = "channel-phone",
    ChannelSms = "channel-sms",
    ChannelChat = "channel-chat",
    ChannelVideo = "channel-video",
    ChannelEmail = "channel-email",
    ChannelWeb = "channel-web",
    ChannelForm = "channel-form",
    ChannelVisit = "channel-visit",
    ChannelPost = "channel-post",
    ChannelApp = "channel-app",

    // The results.
    ResultsCount = "results-count",
    ResultsProfessional = "results-professional",
    ProfessionalHint = "professional-hint",
    ResultsNone = "results-none",
    ResultsNoneOpen = "results-none-open",
    ResultsNoneRelax = "results-none-relax",
    ResultsNoneHelp = "results-none-help",
    Relax = "relax",
    RelaxFacet = "relax-facet",
    FilterOpenNow = "filter-open-now",
    FilterAll = "filter-all",
    OpenNow = "open-now",
    OpenUntil = "open-until",
    OpensToday = "opens-today",
    OpensTomorrow = "opens-tomorrow",
    OpensOn = "opens-on",
    OnWeekday = "on-weekday",
    ClosedNow = "closed-now",
    // Finding by name.
    SearchOpen = "search-open",
    SearchHeading = "search-heading",
    SearchLabel = "search-label",
    SearchSubmit = "search-submit",
    SearchStatus = "search-status",
    SearchFitting = "search-fitting",
    SearchOthers = "search-others",
    AnswersHeading = "answers-heading",
    Change = "change",
    GroupFull = "group-full",
    GroupPossible = "group-possible",
    GroupPossibleHint = "group-possible-hint",
    GroupNear = "group-near",
    GroupNearHint = "group-near-hint",
    ShowMore = "show-more",
    MoreAbout = "more-about",
    AskMore = "ask-more",
    Restart = "restart",
    NotOffered = "not-offered",
    ListUpdated = "list-updated",
    ListEarlier = "list-earlier",
    ListPartial = "list-partial",
    MarkAlert = "mark-alert",
    MarkEnds = "mark-ends",
    MarkStarts = "mark-starts",
    MarkUnchecked = "mark-unchecked",

    // Reasons.
    TopicFits = "topic-fits",
    TopicBroader = "topic-broader",
    TopicUnknown = "topic-unknown",
    TopicMisses = "topic-misses",
    AudienceFits = "audience-fits",
    AudienceBroader = "audience-broader",
    AudienceUnknown = "audience-unknown",
    AudienceMisses = "audience-misses",
    AgeFits = "age-fits",
    AgeUnknown = "age-unknown",
    AgeMisses = "age-misses",
    AreaFits = "area-fits",
    AreaPartly = "area-partly",
    AreaUnknown = "area-unknown",
    AreaMisses = "area-misses",
    AreaVisitsElsewhere = "area-visits-elsewhere",
    AreaNationwide = "area-nationwide",
    AreaExceptAland = "area-except-aland",
    FormFits = "form-fits",
    FormUnknown = "form-unknown",
    FormMisses = "form-misses",
    ChannelFits = "channel-fits",
    ChannelUnknown = "channel-unknown",
    ChannelMisses = "channel-misses",
    LanguageFits = "language-fits",
    LanguageInterpreter = "language-interpreter",
    LanguageSomeChannels = "language-some-channels",
    LanguageUnknown = "language-unknown",
    LanguageMisses = "language-misses",
    CostFree = "cost-free",
    CostPaid = "cost-paid",
    CostVaries = "cost-varies",
    CostUnknown = "cost-unknown",
    AnonymityFits = "anonymity-fits",
    AnonymityUnknown = "anonymity-unknown",
    AnonymityMisses = "anonymity-misses",
    RegistrationFits = "registration-fits",
    RegistrationUnknown = "registration-unknown",
    RegistrationMisses = "registration-misses",

    // Making contact.
    ContactPhone = "contact-phone",
    ContactSms = "contact-sms",
    ContactEmail = "contact-email",
    ContactSite = "contact-site",
    NeedsNetwork = "needs-network",
    ByAppointment = "by-appointment",
    WithoutAppointment = "without-appointment",
    ChannelLanguages = "channel-languages",

    // Opening hours.
    HoursAlways = "hours-always",
    HoursWindow = "hours-window",
    HoursFrom = "hours-from",
    HoursUntil = "hours-until",
    HoursExceptHolidays = "hours-except-holidays",
    HoursException = "hours-exception",
    HoursClosed = "hours-closed",
    DateRange = "date-range",
    EveryDay = "every-day",
    DayRange = "day-range",
    Weekday = "weekday",
    WeekdayShort = "weekday-short",
    EveryOtherWeek = "every-other-week",
    EverySomeWeeks = "every-some-weeks",
    DaysOfMonth = "days-of-month",
    Ordinal = "ordinal",
    TimeRange = "time-range",
    TimeFrom = "time-from",
    TimeUntil = "time-until",
    TimeHour = "time-hour",
    TimeMinute = "time-minute",

    // One service.
    BackToResults = "back-to-results",
    FactReasons = "fact-reasons",
    FactNextStep = "fact-next-step",
    FactContact = "fact-contact",
    FactDescription = "fact-description",
    FactAudience = "fact-audience",
    FactAge = "fact-age",
    FactEligibility = "fact-eligibility",
    FactTopics = "fact-topics",
    FactForm = "fact-form",
    FactLanguages = "fact-languages",
    FactArea = "fact-area",
    FactCost = "fact-cost",
    FactAnonymity = "fact-anonymity",
    FactRegistration = "fact-registration",
    FactReferral = "fact-referral",
    FactLimits = "fact-limits",
    FactResponseTime = "fact-response-time",
    FactPeriod = "fact-period",
    FactChecked = "fact-checked",
    FactOrganization = "fact-organization",
    FactPage = "fact-page",
    AgeRange = "age-range",
    AgeFrom = "age-from",
    AgeTo = "age-to",
    InterpreterYes = "interpreter-yes",
    InterpreterNo = "interpreter-no",
    ReferralSelf = "referral-self",
    ReferralProfessional = "referral-professional",
    ReferralEither = "referral-either",
    ClientSelf = "client-self",
    ClientReferred = "client-referred",
    ClientEither = "client-either",
    ClientUnknown = "client-unknown",
    HelpOneToOne = "help-one-to-one",
    HelpCouple = "help-couple",
    HelpFamily = "help-family",
    HelpGroup = "help-group",
    HelpEvent = "help-event",
    HelpSelfHelp = "help-self-help",
    HelpTalk = "help-talk",
    HelpWorkingPair = "help-working-pair",
    HelpDevelopment = "help-development",
    HelpChat = "help-chat",
    LimitMeetings = "limit-meetings",
    LimitConversations = "limit-conversations",
    LimitMonths = "limit-months",
    AmountRange = "amount-range",
    AmountUpTo = "amount-up-to",
    AmountAtLeast = "amount-at-least",
    PerCalendarYear = "per-calendar-year",
    PerPerson = "per-person",
    PerGroup = "per-group",

    // A region in the place of a municipality.
    MapOpen = "map-open",
    MapHint = "map-hint",
    MapRegions = "map-regions",
    MapChosen = "map-chosen",

    // Advice on safety.
    SafetyLead = "safety-lead",
    SafetyExitHeading = "safety-exit-heading",
    SafetyExit = "safety-exit",
    SafetyFinderHeading = "safety-finder-heading",
    SafetyFinder = "safety-finder",
    SafetyHistoryHeading = "safety-history-heading",
    SafetyHistory = "safety-history",
    SafetyPrivate = "safety-private",
    SafetyCallsHeading = "safety-calls-heading",
    SafetyCalls = "safety-calls",
    SafetyOthersHeading = "safety-others-heading",
    SafetyOthers = "safety-others",
    // The shortlist.
    Keep = "keep",
    KeptOpen = "kept-open",
    KeptEmpty = "kept-empty",
    KeptRemove = "kept-remove",
    Copy = "copy",
    Copied = "copied",
    CopyByHand = "copy-by-hand",
    Print = "print",
    AlsoIn = "also-in",
    ShareHeading = "share-heading",
    ShareHint = "share-hint",
    CalendarAdd = "calendar-add",
    CalendarSummary = "calendar-summary",
    CalendarName = "calendar-name",

    // Failures.
    FailureHeading = "failure-heading",
    FailureFeedMissing = "failure-feed-missing",
    FailureFeedUnreachable = "failure-feed-unreachable",
    FailureFeedNotFound = "failure-feed-not-found",
    FailureServer = "failure-server",
    FailureFeedTooLarge = "failure-feed-too-large",
    FailureFeedUnreadable = "failure-feed-unreadable",
    FailureFeedFormat = "failure-feed-format",
    FailureFeedWithoutServices = "failure-feed-without-services",
    FailureProgramIncomplete = "failure-program-incomplete",
    FailureStopped = "failure-stopped",
    FailureStoppedKept = "failure-stopped-kept",
    FailureHelp = "failure-help",
    Retry = "retry",
}
