/** What a person may follow by a click. Nothing of it is fetched by opening or printing the document. */
const FOLLOWED = /^(?:https?:\/\/|mailto:)[^\s\\]+$/i;

export const isFollowed = (address: string): boolean => FOLLOWED.test(address.trim());
