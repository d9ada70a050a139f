using Lanyard.Core.Accounts;
using Lanyard.Core.Inbox;
using Lanyard.Domain.People;
using Lanyard.Web.Doors;

namespace Lanyard.Web.Pages.Inbox;

/// <summary>What came in at all schools of the trust.</summary>
[Needs(Permission.SeeInbox, Reach.Trust)]
public sealed class IndexModel(InboxQueries inbox, AccountQueries accounts, CurrentPerson current, TimeProvider clock)
    : InboxListModel(inbox, accounts, current, clock);
