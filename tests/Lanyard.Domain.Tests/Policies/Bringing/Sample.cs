namespace Lanyard.Domain.Tests.Policies.Bringing;

/// <summary>The policy of a school that does not exist, asking for something of almost every kind.</summary>
internal static class Sample
{
    public const string Policy = """
        Hillside School: being online

        Version: 3
        Approved by: Full governing board
        Date approved: 12 March 2025
        Review date: March 2027
        Related policies: Behaviour Policy, Staff Code of Conduct

        1. What this is about
        1.1 This policy applies to all staff, governors and volunteers, wherever they are.
        1.2 The Defamation Act 2013 and the Data Protection Act 2018 apply to posts.
        1.3 Everybody employed here signs this policy every year.
        1.4 Schools may not change the text of this policy.
        1.5 The governing board adopts the policy at its autumn meeting.

        2. Our pages
        2.1 Whoever wants to set up an account must complete the application form and send it to the headteacher.
        2.2 The headteacher must approve the creation of any account before it goes live.
        2.3 Each page has at least two administrators. Enough staff must be there to cover absence.
        2.4 Passwords of our accounts are stored securely by the business manager.
        2.5 Official accounts must be registered to a school email address.
        2.6 A risk assessment must be completed before a new platform is used.
        2.7 No account may be open to pupils under 13.
        2.8 The logo of the school must not be used on private profiles.
        2.9 When the administrator leaves, the account must be closed or handed over.
        2.10 Contributors must be checked before they are approved.
        2.11 The success of every page must be evaluated once a year.

        3. Watching and answering
        3.1 Accounts must be checked every day, weekends included.
        3.2 Comments must be answered within 24 hours, or on the next working day if they come at a weekend.
        3.3 Racist or abusive comments will be removed and the users blocked. Followers must be told why a comment was removed.
        3.4 Users who repeatedly break our rules will be blocked.
        3.5 Concerns of parents go through the complaints procedure.
        3.6 If a journalist calls, staff must tell the headteacher at once and must not reply.
        3.7 We search the web each month for public posts about the school.

        4. Posting
        4.1 Staff must not post anything that brings the school into disrepute.
        4.2 A senior leader must approve posts on controversial matters before publishing.
        4.3 Posts are friendly and professional in tone.
        4.4 Staff must say who they are when they post.
        4.5 Permission must be sought before sharing others' work, and the author credited.
        4.6 Confidential information must never be shared.
        4.7 Parents must give written consent before a photo of their child is used.
        4.8 Personal phones must never be used to take pictures of pupils.
        4.9 A compromising picture must be deleted immediately.

        5. Your own accounts
        5.1 Staff must not accept friend requests from pupils or former pupils, unless they are family members.
        5.2 Staff must use a disclaimer when they name the school.
        5.3 Personal use during lessons is not allowed.
        5.4 Contact by a pupil must be reported to the designated safeguarding lead immediately.
        5.5 Staff may communicate with pupils only through official school accounts, for teaching.
        5.6 After leaving the school, staff must keep its confidences.
        5.7 Check your privacy settings regularly.
        5.8 The school monitors the use of its internet and email.

        6. When something goes wrong
        6.1 Breaches of this policy must be reported to the headteacher, who investigates them.
        6.2 Safeguarding concerns must be passed to the DSL without delay.
        6.3 Illegal content will be reported to the police.
        6.4 Misconduct may lead to disciplinary action, and HR will be informed.
        6.5 Staff who are harassed by parents must report it to the headteacher.
        6.6 Pupils who bully online are dealt with under the behaviour policy.

        Appendix A

        Teaching

        - Pupils will be taught to keep safe online.
        - Parents are offered a workshop every year.
        - Staff must attend training at induction.
        - Leaders monitor the implementation of this policy and report to governors.
        """;
}
